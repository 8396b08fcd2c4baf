/// The fields of a BYOC VPC, and the values that their answers are parsed into. The facts come from
/// `docs/facts.md#byoc-vpc`.
package io.github.integrationwizard.vpc.form;

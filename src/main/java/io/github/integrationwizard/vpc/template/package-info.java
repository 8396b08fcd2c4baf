/// The plan as files: a CloudFormation template, a Terraform configuration, and scripts that create it, undo it and
/// read what exists.
package io.github.integrationwizard.vpc.template;

/// What exists in an account, as [NetworkSnapshot] reads it, and the checks over it ([VpcChecks]).
package io.github.integrationwizard.vpc.review;

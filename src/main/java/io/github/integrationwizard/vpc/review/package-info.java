/// What exists in an account ([NetworkSnapshot]), its IDs ([NetworkIds]), and the checks over it ([VpcChecks]).
package io.github.integrationwizard.vpc.review;

/// The plan as files: a CloudFormation template, a Terraform configuration, and scripts that create the network, delete
/// it, and read what exists.
package io.github.integrationwizard.vpc.template;

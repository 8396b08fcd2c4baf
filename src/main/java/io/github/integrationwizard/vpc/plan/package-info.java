/// The network that follows from valid answers ([Plan]), and the values that drawings, tables and files show of it.
package io.github.integrationwizard.vpc.plan;

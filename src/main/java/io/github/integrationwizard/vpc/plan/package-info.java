/// The network that follows from valid answers ([Plan]), and the values by which drawings, tables and files show it.
package io.github.integrationwizard.vpc.plan;

/// The network that follows from valid answers: [Plan] and what describes it in pictures, tables and files.
package io.github.integrationwizard.vpc.plan;

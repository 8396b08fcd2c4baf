/// Zilliz Cloud's control plane as far as it can be told without network: which site serves a region, and calls that
/// are ready to be run by hand.
package io.github.integrationwizard.zilliz;

/// The offline knowledge of Zilliz Cloud's control plane: which site serves a region, and API calls for the user to
/// run.
package io.github.integrationwizard.zilliz;

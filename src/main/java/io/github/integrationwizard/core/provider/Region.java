package io.github.integrationwizard.core.provider;

/// A Zilliz Cloud region.
///
/// @param id Zilliz's id, e.g. `aws-us-west-2`
/// @param code the cloud's own code of the region, e.g. `us-west-2`, in which the storage must be
/// @param verified whether the ID itself appears in a source; if not, it is derived from the pattern of the others
public record Region(String id, String code, boolean verified) {}

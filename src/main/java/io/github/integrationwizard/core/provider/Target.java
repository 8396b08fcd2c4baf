package io.github.integrationwizard.core.provider;

/// Everything that checks need about one integration, known to be right in form. Each provider has its own record.
public interface Target {}

package io.github.integrationwizard.core.provider;

/// Everything that checks need to know about one integration, already validated. Each provider has its own record.
public interface Target {}

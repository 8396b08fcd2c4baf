/// The interface of a provider (AWS, Azure, Alibaba Cloud, …): [Provider] turns a draft into a [Reading] with its
/// [Artifact]s, and [Requirements] declares what each of them needs. Each provider's package implements it; nothing
/// here depends on a provider.
package io.github.integrationwizard.core.provider;

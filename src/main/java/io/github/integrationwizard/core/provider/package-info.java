/// What a provider (AWS, Azure, Alibaba Cloud, …) is to the rest of the program: [Provider] turns a draft into a
/// [Reading] with its [Artifact]s, and [Requirements] says what each of them needs. A provider's package implements it;
/// nothing here knows one.
package io.github.integrationwizard.core.provider;

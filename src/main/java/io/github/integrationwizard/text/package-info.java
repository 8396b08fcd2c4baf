/// Texts and sentences: [Messages] holds the texts of one [Language], and [Wording] is the only place that turns codes
/// into sentences.
package io.github.integrationwizard.text;

/// Words: [Messages] holds the texts of one [Language], [Wording] is the only place that turns codes into sentences.
package io.github.integrationwizard.text;

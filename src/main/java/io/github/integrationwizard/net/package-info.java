/// Network access. None of these classes is loaded before the user starts something that needs them.
package io.github.integrationwizard.net;

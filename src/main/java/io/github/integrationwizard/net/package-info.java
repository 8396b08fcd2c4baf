/// How the program reaches the network. Nothing here is loaded before something that the user started asks for it.
package io.github.integrationwizard.net;

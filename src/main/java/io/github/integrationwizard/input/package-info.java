/// Text files from the user: [TextFile] reads one, [TextFiles] reads several, and [EvidenceFiles] selects the files of
/// a folder that hold the output of a cloud's command line. All methods block, so they must not be called on the JavaFX
/// application thread.
package io.github.integrationwizard.input;

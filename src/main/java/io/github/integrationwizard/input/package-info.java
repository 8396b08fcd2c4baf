/// Text files that people hand in: [TextFile] reads one, [TextFiles] several, and [EvidenceFiles] knows which files of
/// a folder are answers of a cloud's command line. Everything here blocks, so it is not for the window's thread.
package io.github.integrationwizard.input;

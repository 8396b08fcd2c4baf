package io.github.integrationwizard.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// Replaces picocli's help texts with ours.
final class Help {
    private Help() {}

    static void describe(CommandSpec spec, String path, Command command, CliOutput output) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.customSynopsis(escape(path + " " + command.synopsis()));
        usage.synopsisHeading(heading(output, "cli.help.usage") + " ");
        usage.description(escape(output.text("cli.command." + key(path))));
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n" + heading(output, "cli.help.parameters") + "%n");
        usage.optionListHeading("%n" + heading(output, "cli.help.options") + "%n");
        usage.commandListHeading("%n" + heading(output, "cli.help.commands") + "%n");
        if (!path.contains(" ")) {
            usage.exitCodeListHeading("%n" + heading(output, "cli.help.exitCodes") + "%n");
            usage.exitCodeList(exitCodes(output));
        }
        usage.sortOptions(false);
        usage.sortSynopsis(false);
        usage.abbreviateSynopsis(true);
        usage.adjustLineBreaksForWideCJKCharacters(true);
    }

    /// The key of a command's texts, e.g. `integrations.save`; `main` for the program itself.
    private static String key(String path) {
        int space = path.indexOf(' ');
        return space < 0 ? "main" : path.substring(space + 1).replace(' ', '.');
    }

    private static Map<String, String> exitCodes(CliOutput output) {
        var meanings = new LinkedHashMap<String, String>();
        for (int code = ExitCode.OK; code <= ExitCode.NOT_RUN; code++) {
            meanings.put(" " + code, escape(output.text("cli.exit." + code)));
        }
        return meanings;
    }

    /// picocli formats these texts with `String.format`; it does not format those of options and parameters, because
    /// variables are disabled.
    static String escape(String text) {
        return text.replace("%", "%%");
    }

    private static String heading(CliOutput output, String key) {
        return escape(output.text(key));
    }

    static String render(CommandLine commandLine, boolean color) {
        Ansi ansi = color ? Ansi.ON : Ansi.OFF;
        ColorScheme colors = CommandLine.Help.defaultColorScheme(ansi);
        return commandLine.getUsageMessage(colors).replace(System.lineSeparator(), "\n");
    }
}

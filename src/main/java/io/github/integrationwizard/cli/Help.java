package io.github.integrationwizard.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// Gives picocli's help our words.
final class Help {
    private Help() {}

    static void describe(CommandSpec spec, String path, Command command, CliOutput voice) {
        UsageMessageSpec usage = spec.usageMessage();
        usage.customSynopsis(escape(path + " " + command.synopsis()));
        usage.synopsisHeading(heading(voice, "cli.help.usage") + " ");
        usage.description(escape(voice.text("cli.command." + key(path))));
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n" + heading(voice, "cli.help.parameters") + "%n");
        usage.optionListHeading("%n" + heading(voice, "cli.help.options") + "%n");
        usage.commandListHeading("%n" + heading(voice, "cli.help.commands") + "%n");
        if (!path.contains(" ")) {
            usage.exitCodeListHeading("%n" + heading(voice, "cli.help.exitCodes") + "%n");
            usage.exitCodeList(exitCodes(voice));
        }
        usage.sortOptions(false);
        usage.sortSynopsis(false);
        usage.abbreviateSynopsis(true);
        usage.adjustLineBreaksForWideCJKCharacters(true);
    }

    /// The texts' key of a command, e.g. `integrations.save`; `main` for the program itself.
    private static String key(String path) {
        int space = path.indexOf(' ');
        return space < 0 ? "main" : path.substring(space + 1).replace(' ', '.');
    }

    private static Map<String, String> exitCodes(CliOutput voice) {
        var meanings = new LinkedHashMap<String, String>();
        for (int code = ExitCode.FINE; code <= ExitCode.NOT_RUN; code++) {
            meanings.put(" " + code, escape(voice.text("cli.exit." + code)));
        }
        return meanings;
    }

    /// picocli formats these texts like `String.format`, but not those of options and parameters, because variables are
    /// switched off.
    static String escape(String text) {
        return text.replace("%", "%%");
    }

    private static String heading(CliOutput voice, String key) {
        return escape(voice.text(key));
    }

    static String render(CommandLine commandLine, boolean colour) {
        Ansi ansi = colour ? Ansi.ON : Ansi.OFF;
        ColorScheme colours = CommandLine.Help.defaultColorScheme(ansi);
        return commandLine.getUsageMessage(colours).replace(System.lineSeparator(), "\n");
    }
}

package io.github.integrationwizard.cli;

import io.github.integrationwizard.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options that all commands accept, before or after the command.
final class GlobalOptions {
    static final String LANGUAGE = "--language";
    static final String FORMAT = "--format";
    static final String OFFLINE = "--offline";
    static final String HELP = "--help";
    static final String VERSION = "--version";
    static final String SELF_CHECK = "--self-check";

    private GlobalOptions() {}

    /// The value of `--language` before parsing, because errors in the arguments must be reported in that language too.
    static Optional<String> language(List<String> args) {
        for (int i = 0; i < args.size() && !args.get(i).equals("--"); i++) {
            String arg = args.get(i);
            if (arg.startsWith(LANGUAGE + "=")) {
                return Optional.of(arg.substring(LANGUAGE.length() + 1));
            }
            if (arg.equals(LANGUAGE) && i + 1 < args.size()) {
                return Optional.of(args.get(i + 1));
            }
        }
        return Optional.empty();
    }

    static void addTo(CommandSpec spec, CliOutput output) {
        spec.addOption(Options.value(LANGUAGE, String.join("|", languages()), output.text("cli.option.language")));
        spec.addOption(Options.value(FORMAT, String.join("|", Format.ids()), output.text("cli.option.format")));
        spec.addOption(Options.flag(OFFLINE, output.text("cli.option.offline")));
        spec.addOption(OptionSpec.builder("-h", HELP)
                .type(boolean.class)
                .arity("0")
                .usageHelp(true)
                .description(output.text("cli.option.help"))
                .build());
    }

    static Format format(ParseResult parsed) throws CliException {
        Optional<String> given = value(parsed, FORMAT);
        if (given.isEmpty()) {
            return Format.TEXT;
        }
        return Format.of(given.get()).orElseThrow(() -> notOneOf(FORMAT, given.get(), Format.ids()));
    }

    /// Rejects an unsupported language, and an option that is given twice.
    static void checkLanguage(ParseResult parsed) throws CliException {
        Optional<String> given = value(parsed, LANGUAGE);
        if (given.isPresent() && Language.ofTag(given.get()).isEmpty()) {
            throw notOneOf(LANGUAGE, given.get(), languages());
        }
    }

    static boolean wantsHelp(ParseResult parsed) {
        return parsed.asCommandLineList().stream()
                .anyMatch(level -> level.getParseResult().hasMatchedOption(HELP));
    }

    static CliException notOneOf(String option, String given, List<String> choices) {
        return CliException.usage("cli.error.choice", option, given, String.join(" | ", choices));
    }

    private static List<String> languages() {
        return Arrays.stream(Language.values()).map(Language::tag).toList();
    }

    private static Optional<String> value(ParseResult parsed, String option) throws CliException {
        var given = new ArrayList<String>();
        for (var level : parsed.asCommandLineList()) {
            String value = level.getParseResult().matchedOptionValue(option, (String) null);
            if (value != null) {
                given.add(value);
            }
        }
        if (given.size() > 1) {
            throw CliException.usage("cli.error.repeated", option);
        }
        return given.stream().findFirst();
    }
}

package io.github.integrationwizard.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Generates shell scripts that complete commands, options and their choices, from picocli's model.
final class Completion {
    private static final String BASH = """
            # Completes %1$s in bash.
            _%2$s() {
              local path='' word previous current=${COMP_WORDS[COMP_CWORD]} i list
              for ((i = 1; i < COMP_CWORD; i++)); do
                word=${COMP_WORDS[i]}
            %3$s
              done
              previous=${COMP_WORDS[COMP_CWORD-1]}
              # Bash takes the sign between an option and its value for a word of its own.
              if [[ $current == '=' ]]; then
                current=''
              elif [[ $previous == '=' ]]; then
                previous=${COMP_WORDS[COMP_CWORD-2]}
              fi
            %4$s
              if [[ $list == '<' ]]; then
                COMPREPLY=($(compgen -f -- "$current"))
              else
                COMPREPLY=($(compgen -W "$list" -- "$current"))
              fi
            }
            complete -o filenames -F _%2$s %1$s
            """;

    private static final String ZSH = """
            #compdef %1$s
            # Completes %1$s in zsh.
            _%2$s() {
              local path_='' word previous list i
              for ((i = 2; i < CURRENT; i++)); do
                word=${words[i]}
            %3$s
              done
              previous=${words[CURRENT-1]}
              if [[ ${words[CURRENT]} == --*=* ]]; then
                previous=${words[CURRENT]%%%%=*}
                compset -P '*='
              fi
            %4$s
              if [[ $list == '<' ]]; then
                _files
              else
                compadd -- ${=list}
              fi
            }
            _%2$s "$@"
            """;

    private Completion() {}

    /// The shells for which there are scripts.
    static final List<String> SHELLS = List.of("bash", "zsh");

    static String script(String shell, CommandSpec root) {
        boolean bash = shell.equals("bash");
        String path = bash ? "path" : "path_";
        return (bash ? BASH : ZSH)
                .formatted(
                        root.name(),
                        root.name().replace('-', '_'),
                        walk(root, path).stripTrailing(),
                        lists(root, path).stripTrailing());
    }

    /// Follows the words before the cursor through the tree of commands.
    private static String walk(CommandSpec root, String path) {
        var cases = new StringBuilder("    case \"$" + path + " $word\" in\n");
        commands(root, "").keySet().stream()
                .filter(name -> !name.isEmpty())
                .forEach(name -> cases.append("      '")
                        .append(name)
                        .append("') ")
                        .append(path)
                        .append("='")
                        .append(name)
                        .append("' ;;\n"));
        return cases.append("    esac\n").toString();
    }

    /// The possible completions: the choices of the preceding option, a file, or what the command accepts.
    private static String lists(CommandSpec root, String path) {
        Map<String, CommandSpec> commands = commands(root, "");
        var choices = new TreeMap<String, String>();
        for (CommandSpec command : commands.values()) {
            for (OptionSpec option : command.options()) {
                if (option.arity().max() > 0) {
                    choices.putIfAbsent(option.longestName(), choices(option));
                }
            }
        }
        var text = new StringBuilder("  case $previous in\n");
        choices.forEach((option, list) -> text.append("    ")
                .append(option)
                .append(") list='")
                .append(list)
                .append("' ;;\n"));
        text.append("    *)\n      case $").append(path).append(" in\n");
        commands.forEach((name, command) -> {
            var words = new ArrayList<>(command.subcommands().keySet());
            command.positionalParameters()
                    .forEach(parameter ->
                            parameterChoices(parameter.paramLabel()).forEach(words::add));
            command.options().forEach(option -> words.add(option.longestName()));
            text.append("        '")
                    .append(name)
                    .append("') list='")
                    .append(String.join(" ", words))
                    .append("' ;;\n");
        });
        return text.append("      esac\n      ;;\n  esac\n").toString();
    }

    private static Stream<String> parameterChoices(String label) {
        return Stream.of(label.split("\\|")).filter(Completion::isWord);
    }

    private static boolean isWord(String text) {
        return text.matches("[a-z][a-z0-9-]*");
    }

    private static String choices(OptionSpec option) {
        if (option.completionCandidates() != null) {
            return String.join(" ", option.completionCandidates());
        }
        List<String> label = parameterChoices(option.paramLabel()).toList();
        return label.isEmpty() && option.paramLabel().matches("(FILE|DIR).*") ? "<" : String.join(" ", label);
    }

    /// All commands by their words; the program itself has the empty key.
    private static Map<String, CommandSpec> commands(CommandSpec spec, String path) {
        var commands = new LinkedHashMap<String, CommandSpec>();
        commands.put(path, spec);
        for (Map.Entry<String, CommandLine> below : spec.subcommands().entrySet()) {
            commands.putAll(commands(below.getValue().getCommandSpec(), path + " " + below.getKey()));
        }
        return commands;
    }
}

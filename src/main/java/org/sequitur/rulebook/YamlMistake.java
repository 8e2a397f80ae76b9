package org.sequitur.rulebook;

import java.util.Arrays;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** What an author got wrong in the form of a YAML file, in plain words. */
enum YamlMistake {
    COLON_IN_TEXT(
            "mapping values are not allowed here",
            "A colon and a space stand inside a text, or this line is indented too far. Put the text in \"quotes\", or begin"
                    + " the line in the same column as its neighbours."),
    NO_COLON("could not find expected ':'", "This line has no colon. Write it as \"name: value\"."),
    OPEN_QUOTES("found unexpected end of stream", "A quotation mark is opened and never closed. Close it."),
    OPEN_QUOTES_BEFORE_LINE(
            "found unexpected document separator", "A quotation mark is opened and never closed. Close it."),
    BACKSLASH(
            "unknown escape character|escape sequence",
            "A backslash inside \"double quotes\" has a meaning of its own. Put the text in 'single quotes'."),
    COLUMN(
            "expected <block end>|expected '<document start>'",
            "This line fits nothing above it. Begin the entries of one list or group in the same column, and end a quoted"
                    + " text at its closing quotation mark."),
    OPEN_BRACE(
            "expected ',' or '}'",
            "A group in { } lacks a comma or its closing brace. Write {name: value, name: value}."),
    OPEN_BRACKET("expected ',' or ']'", "A list in [ ] lacks a comma or its closing bracket. Write [first, second]."),
    DASH("sequence entries are not allowed here", "A dash begins a list here. Put the list on lines of its own."),
    CHARACTER("that cannot start any token", "A text cannot begin with this character. Put the text in \"quotes\"."),
    UNKNOWN_ALIAS(
            "found undefined alias|while scanning an alias|while scanning an anchor|aliases",
            "A text cannot begin with * or &. Put the text in \"quotes\"."),
    TAG("tag", "A text cannot begin with an exclamation mark. Put the text in \"quotes\"."),
    SECOND_DOCUMENT(
            "expected a single document",
            "A second document begins here. Remove the line \"---\" or \"...\", or the text after it."),
    LONG_TEXT(
            "while scanning a block scalar",
            "After | or > the text begins on the next line, indented further. Move it there."),
    DEPTH("Nesting Depth", "Entries stand inside one another too deeply. Write them less deep."),
    DIRECTIVE("directive", "A line cannot begin with %. Put the text in \"quotes\"."),
    OTHER(
            "",
            "This is not the form of a YAML file. Look at the indentation, the colons and the quotation marks of this line"
                    + " and of the one above.");

    private final String signs;
    private final String words;

    YamlMistake(String signs, String words) {
        this.signs = signs;
        this.words = words;
    }

    static YamlMistake of(YAMLException e) {
        String text = e instanceof MarkedYAMLException marked
                ? marked.getProblem() + " " + marked.getContext()
                : String.valueOf(e.getMessage());
        return Arrays.stream(values())
                .filter(m -> Arrays.stream(m.signs.split("\\|")).anyMatch(text::contains))
                .findFirst()
                .orElse(OTHER);
    }

    /** What is wrong, and what to write instead. */
    String inWords() {
        return words;
    }
}

package org.hypothesisstories.adapter.customfield;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.hypothesis.Verdict;

/** What a template shows of a verdict, and the choice between them. */
public final class VerdictView {
    private final String key;
    private final String text;
    private final String none;
    private final List<ChoiceView> choices;

    VerdictView(Optional<Verdict> verdict, Words words) {
        key = verdict.map(Verdict::key).orElse("");
        text = verdict.map(chosen -> words.say("hypothesis.verdict." + chosen.key())).orElse("");
        none = words.say("hypothesis.verdict.none");
        choices = Arrays.stream(Verdict.values())
                .map(choice -> new ChoiceView(choice.key(), words.say("hypothesis.verdict." + choice.key())))
                .toList();
    }

    public String getKey() {
        return key;
    }

    public String getText() {
        return text;
    }

    /** The choice of no verdict. */
    public String getNone() {
        return none;
    }

    public List<ChoiceView> getChoices() {
        return choices;
    }

    /** One verdict to choose. */
    public static final class ChoiceView {
        private final String key;
        private final String label;

        ChoiceView(String key, String label) {
            this.key = key;
            this.label = label;
        }

        public String getKey() {
            return key;
        }

        public String getLabel() {
            return label;
        }
    }
}

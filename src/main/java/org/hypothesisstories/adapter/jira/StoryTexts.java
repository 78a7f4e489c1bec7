package org.hypothesisstories.adapter.jira;

import com.atlassian.jira.issue.IssueManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.adapter.words.CriterionWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.StatementWords;
import org.hypothesisstories.adapter.words.VerdictWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.verdict.LearningPart;
import org.hypothesisstories.domain.verdict.VerdictRecord;

/** What a development story says of the hypothesis from which it comes. */
public class StoryTexts {
    /** Jira's limit for a summary, in UTF-16 units. */
    private static final int LONGEST_SUMMARY = 255;

    private final IssueManager issues;
    private final ReaderWords reader;

    public StoryTexts(IssueManager issues, ReaderWords reader) {
        this.issues = issues;
        this.reader = reader;
    }

    String summary(HypothesisView hypothesis) {
        String text = reader.now().say("hypothesis.promotion.summary", issues.getIssueObject(hypothesis.issue().id()).getSummary());
        return text.length() > LONGEST_SUMMARY ? text.substring(0, LONGEST_SUMMARY - 1) + "\u2026" : text;
    }

    /** The statement, the verdict with its reason, the criteria and the learning card. */
    String description(HypothesisView hypothesis, VerdictRecord record) {
        Words words = reader.now();
        Statement statement = hypothesis.hypothesis().statement();
        List<String> paragraphs = new ArrayList<>();
        Optional.of(StatementWords.sentence(statement, words)).filter(text -> !text.isEmpty()).ifPresent(paragraphs::add);
        paragraphs.add(words.say("hypothesis.promotion.verdict", hypothesis.issue().key(), VerdictWords.of(record.recorded(), words)));
        paragraphs.add(VerdictWords.explanation(hypothesis.round().assessment(), words));
        paragraphs.add(words.say("hypothesis.promotion.criteria") + "\n" + CriterionWords.lines(hypothesis.hypothesis().criteria()));
        for (LearningPart part : LearningPart.values()) {
            paragraphs.add(words.say("hypothesis.promotion.part",
                    words.say("hypothesis.learning.part." + part.key()), record.learning().part(part)));
        }
        return String.join("\n\n", paragraphs);
    }
}

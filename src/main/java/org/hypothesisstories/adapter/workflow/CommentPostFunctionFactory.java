package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link CommentPostFunction} and asks for its text. */
public class CommentPostFunctionFactory extends ConfiguredFactory implements WorkflowPluginFunctionFactory {
    public CommentPostFunctionFactory(ReaderWords reader) {
        super(reader, Setting.text(Keys.COMMENT_TEXT_ARG, "hypothesis.workflow.comment.text.label",
                "hypothesis.workflow.comment.text.help", ActionText.PLACEHOLDERS));
    }

    @Override
    String summary(Arguments arguments, Words words) {
        return words.say("hypothesis.workflow.comment.summary", arguments.text(Keys.COMMENT_TEXT_ARG));
    }

    @Override
    Optional<String> problem(Arguments arguments, Words words) {
        return arguments.has(Keys.COMMENT_TEXT_ARG) ? Optional.empty() : Optional.of(words.say("hypothesis.workflow.problem.no-text"));
    }
}

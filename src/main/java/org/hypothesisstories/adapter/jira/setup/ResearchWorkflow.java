package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.plugin.Keys;

/** The shipped workflow, bound to this Jira: each step to a status, each transition that asks for something to a screen. */
final class ResearchWorkflow {
    private static final String FILE = "/workflow/hypothesis-workflow.xml";
    private static final String STATUS_META = "jira.status.id";
    private static final String SCREEN_META = "jira.fieldscreen.id";

    private final FoundObjects found;

    ResearchWorkflow(FoundObjects found) {
        this.found = found;
    }

    WorkflowDescriptor descriptor() {
        WorkflowDescriptor descriptor = parse(shipped());
        steps(descriptor).forEach(this::bindStatus);
        Stream.concat(steps(descriptor).flatMap(step -> actions(step.getActions())), commonActions(descriptor)).forEach(this::bindScreen);
        markAsMade(descriptor);
        return descriptor;
    }

    /** The settings that must be there before the workflow can be bound. */
    static Stream<String> settings() {
        return Stream.concat(Arrays.stream(Lane.values()).map(lane -> Keys.STATUS_SETTING + lane.key()),
                Arrays.stream(ResearchScreen.values()).map(ResearchScreen::setting));
    }

    @SuppressWarnings("unchecked")
    private static void markAsMade(WorkflowDescriptor descriptor) {
        descriptor.getMetaAttributes().put(Keys.WORKFLOW_MADE_META, new WorkflowShape(descriptor).fingerprint());
    }

    @SuppressWarnings("unchecked")
    private void bindStatus(StepDescriptor step) {
        Map<String, String> attributes = step.getMetaAttributes();
        attributes.put(STATUS_META, found.id(Keys.STATUS_SETTING + attributes.get(Keys.LANE_META)));
    }

    @SuppressWarnings("unchecked")
    private void bindScreen(ActionDescriptor action) {
        Map<String, String> attributes = action.getMetaAttributes();
        String wanted = attributes.get(Keys.SCREEN_META);
        Arrays.stream(ResearchScreen.values()).filter(screen -> screen.key().equals(wanted))
                .forEach(screen -> attributes.put(SCREEN_META, found.id(screen.setting())));
    }

    @SuppressWarnings("unchecked")
    private static Stream<StepDescriptor> steps(WorkflowDescriptor descriptor) {
        return ((List<StepDescriptor>) descriptor.getSteps()).stream();
    }

    @SuppressWarnings("unchecked")
    private static Stream<ActionDescriptor> commonActions(WorkflowDescriptor descriptor) {
        return ((Collection<ActionDescriptor>) descriptor.getCommonActions().values()).stream();
    }

    @SuppressWarnings("unchecked")
    private static Stream<ActionDescriptor> actions(List<?> actions) {
        return ((List<ActionDescriptor>) actions).stream();
    }

    private static WorkflowDescriptor parse(String xml) {
        try {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
        } catch (FactoryException e) {
            throw new IllegalStateException("The shipped workflow cannot be read", e);
        }
    }

    private static String shipped() {
        try (InputStream file = ResearchWorkflow.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

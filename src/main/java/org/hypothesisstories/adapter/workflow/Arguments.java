package org.hypothesisstories.adapter.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The arguments of a function, condition or validator, as a workflow stores them: texts, absent ones empty. */
record Arguments(Map<?, ?> stored) {
    static final Arguments NONE = new Arguments(Map.of());

    static Arguments of(AbstractDescriptor descriptor) {
        if (descriptor instanceof FunctionDescriptor function) {
            return new Arguments(function.getArgs());
        }
        return new Arguments(descriptor instanceof ConditionDescriptor condition
                ? condition.getArgs() : ((ValidatorDescriptor) descriptor).getArgs());
    }

    String text(String name) {
        Object value = stored.get(name);
        return value == null ? "" : value.toString();
    }

    /** What is separated by commas. */
    List<String> list(String name) {
        return Arrays.stream(text(name).split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    boolean has(String name) {
        return !text(name).isBlank();
    }
}

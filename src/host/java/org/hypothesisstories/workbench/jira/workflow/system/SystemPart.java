package org.hypothesisstories.workbench.jira.workflow.system;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One of Jira's own conditions, validators or functions.
 *
 * @param instance makes what the engine runs
 * @param textKey the sentence that describes the part
 * @param describedBy gives what fills the sentence, from the arguments in the descriptor
 */
record SystemPart(Supplier<Object> instance, String textKey, Function<Map<String, String>, Object[]> describedBy) {
    static SystemPart of(Supplier<Object> instance, String textKey, String... argumentNames) {
        return new SystemPart(instance, textKey, arguments -> java.util.Arrays.stream(argumentNames)
                .map(name -> arguments.getOrDefault(name, "")).toArray());
    }
}

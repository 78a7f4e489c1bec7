package org.hypothesisstories.adapter.words;

import java.util.Map;
import org.hypothesisstories.application.port.TransitionPreview;
import org.hypothesisstories.plugin.Keys;

/** What post-functions are called: ours as in the workflow editor, others by their class. */
public final class FunctionNames {
    private static final String END = "-function";
    /** Where the text is named otherwise than the module. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "resolution-from-verdict", "resolution", "call-address", "call", "start-next-round", "next-round");

    private FunctionNames() {
    }

    public static String of(TransitionPreview.Function function, Words words) {
        return function.module().startsWith(Keys.PLUGIN) && function.module().endsWith(END)
                ? words.say(textKey(function.module().substring(Keys.PLUGIN.length())))
                : byClass(function.className());
    }

    /** @param module the key of one of our modules, such as {@code comment-function} */
    static String textKey(String module) {
        String name = module.substring(0, module.length() - END.length());
        return "hypothesis.workflow." + OTHERWISE.getOrDefault(name, name) + ".name";
    }

    /** "SendChatMessageFunction" as "Send Chat Message". */
    private static String byClass(String className) {
        String simple = className.substring(className.lastIndexOf('.') + 1).replaceFirst("(PostFunction|FunctionProvider|Function)$", "");
        return simple.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
    }
}

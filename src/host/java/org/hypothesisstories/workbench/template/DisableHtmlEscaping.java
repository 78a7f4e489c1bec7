package org.hypothesisstories.workbench.template;

import java.io.Writer;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #disable_html_escaping()}: the rest of the template sees to its own escaping. Made by Velocity. */
public final class DisableHtmlEscaping extends Directive {
    private static final String FLAG = DisableHtmlEscaping.class.getName();

    static boolean isIn(Context context) {
        return context.containsKey(FLAG);
    }

    @Override
    public String getName() {
        return "disable_html_escaping";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        context.put(FLAG, true);
        return true;
    }
}

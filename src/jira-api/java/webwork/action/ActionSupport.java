package webwork.action;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

@SuppressWarnings("unchecked")
public class ActionSupport implements Action {
    private static final long serialVersionUID = 1L;

    protected Map errorMap;
    protected Collection errorMessages;
    protected String command;

    public ActionSupport() {
        // Errors are collected lazily.
    }

    public void setCommand(String command) {
        this.command = command;
    }

    public boolean isCommand(String name) {
        return name.equals(command);
    }

    public String getCommandName() {
        return command;
    }

    @Override
    public String execute() throws Exception {
        if (command != null && !command.isEmpty()) {
            return invokeCommand();
        }
        doValidation();
        return invalidInput() ? INPUT : doExecute();
    }

    public String doDefault() throws Exception {
        return INPUT;
    }

    public Collection getErrorMessages() {
        if (errorMessages == null) {
            errorMessages = new ArrayList<String>();
        }
        return errorMessages;
    }

    public void setErrorMessages(Collection messages) {
        errorMessages = messages;
    }

    public boolean getHasErrorMessages() {
        return !getErrorMessages().isEmpty();
    }

    public void addErrorMessage(String message) {
        getErrorMessages().add(message);
    }

    public void addError(String field, String message) {
        getErrors().put(field, message);
    }

    public Map getErrors() {
        if (errorMap == null) {
            errorMap = new LinkedHashMap<String, String>();
        }
        return errorMap;
    }

    public void setErrors(Map errors) {
        errorMap = errors;
    }

    public boolean getHasErrors() {
        return !getErrors().isEmpty();
    }

    public Locale getLocale() {
        return Locale.getDefault();
    }

    public String getText(String key) {
        return key;
    }

    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    protected void doValidation() {
        // Nothing is refused unless a subclass says so.
    }

    public boolean invalidInput() {
        return getHasErrorMessages() || getHasErrors();
    }

    protected String invokeCommand() throws Exception {
        String method = "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
        try {
            return (String) getClass().getMethod(method).invoke(this);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw thrown;
        }
    }
}

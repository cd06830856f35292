package dev.bobbin.processor.factory;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import dev.bobbin.processor.read.GeneratorMethod;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.VariableElement;

/**
 * The parameters of a factory, and of the constructor it calls: the host instance first if there is one, then the
 * method's parameters without the capability, under their own names.
 */
public record Activation(List<ParameterSpec> parameters, boolean hasHost) {
    public Activation {
        parameters = List.copyOf(parameters);
    }

    public static Activation of(GeneratorMethod method, TypeNames types) {
        List<ParameterSpec> parameters = new ArrayList<>();
        NameAllocator names = new NameAllocator();
        // A parameter of this name would hide the class that checks the host.
        names.newName("Objects");
        for (VariableElement parameter : method.parameters()) {
            String name = names.newName(parameter.getSimpleName().toString());
            parameters.add(
                    ParameterSpec.builder(types.of(parameter.asType()), name).build());
        }
        if (!method.isStatic()) {
            ParameterSpec host = ParameterSpec.builder(types.of(method.host().asType()), names.newName("host"))
                    .build();
            parameters.add(0, host);
        }
        return new Activation(parameters, !method.isStatic());
    }

    /** Whether this parameter is the host instance. */
    public boolean isHost(ParameterSpec parameter) {
        return hasHost && parameter == parameters.get(0);
    }
}

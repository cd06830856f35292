package dev.bobbin.oracle.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The source of one host's class of thread-backed factories. */
final class OracleFactories {
    private final ProcessingEnvironment environment;
    private final TypeElement host;
    private final String packageName;
    private final String nestedName;

    OracleFactories(ProcessingEnvironment environment, TypeElement host) {
        this.environment = environment;
        this.host = host;
        String qualified = host.getQualifiedName().toString();
        this.packageName = environment
                .getElementUtils()
                .getPackageOf(host)
                .getQualifiedName()
                .toString();
        this.nestedName = packageName.isEmpty() ? qualified : qualified.substring(packageName.length() + 1);
    }

    String qualifiedName() {
        return packageName.isEmpty() ? simpleName() : packageName + "." + simpleName();
    }

    private String simpleName() {
        return nestedName.replace('.', '_') + "Generators";
    }

    String source(List<ExecutableElement> methods) {
        boolean isPublic = methods.stream().anyMatch(m -> m.getModifiers().contains(Modifier.PUBLIC));
        return (packageName.isEmpty() ? "" : "package " + packageName + ";\n")
                + "@java.lang.SuppressWarnings({\"all\", \"unchecked\", \"rawtypes\", \"deprecation\", \"removal\"})\n"
                + (isPublic ? "public " : "") + "final class " + simpleName() + " {\n"
                + "  private " + simpleName() + "() {}\n"
                + methods.stream().map(this::factory).collect(Collectors.joining())
                + "}\n";
    }

    private String factory(ExecutableElement method) {
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        List<String> types = new ArrayList<>();
        TypeMirror capability = null;
        if (!isStatic) parameters.add(TypeText.of(host.asType()) + " $host");
        for (VariableElement parameter : method.getParameters()) {
            TypeMirror type = parameter.asType();
            types.add(TypeText.of(environment.getTypeUtils().erasure(type)) + ".class");
            if (CapabilityKind.of(type).isPresent()) {
                capability = type;
                arguments.add("$y");
            } else {
                parameters.add(declaration(method, parameter));
                arguments.add(parameter.getSimpleName().toString());
            }
        }
        if (capability == null) throw new IllegalArgumentException("no capability parameter: " + method);
        CapabilityKind kind = CapabilityKind.of(capability).orElseThrow();
        String body = method.getModifiers().contains(Modifier.PRIVATE)
                ? reflectively(method, isStatic, types, arguments)
                : plainly(method, isStatic, arguments);
        return "  " + visibility(method) + "static " + typeParameters(method, isStatic)
                + generatorType(method, kind, (DeclaredType) capability)
                + " " + factoryName(method) + "(" + String.join(", ", parameters) + ") {\n    return "
                + kind.maker() + "(\"" + nestedName + "." + method.getSimpleName()
                + "\", $y -> " + body + ");\n  }\n";
    }

    private String plainly(ExecutableElement method, boolean isStatic, List<String> arguments) {
        // Not the qualified name: a parameter may be called like the package.
        String target = isStatic ? nestedName : "$host";
        String call = target + "." + method.getSimpleName() + "(" + String.join(", ", arguments) + ")";
        return method.getReturnType().getKind() == TypeKind.VOID ? "{ " + call + "; return null; }" : call;
    }

    /** A private body can only be reached by reflection from another class. */
    private String reflectively(
            ExecutableElement method, boolean isStatic, List<String> types, List<String> arguments) {
        return "dev.bobbin.oracle.compile.PrivateBody.run(" + nestedName + ".class, \""
                + method.getSimpleName() + "\", new java.lang.Class<?>[] {" + String.join(", ", types) + "}, "
                + (isStatic ? "null" : "$host") + ", new java.lang.Object[] {" + String.join(", ", arguments) + "})";
    }

    private String declaration(ExecutableElement method, VariableElement parameter) {
        List<? extends VariableElement> all = method.getParameters();
        boolean isVariable = method.isVarArgs() && parameter.equals(all.get(all.size() - 1));
        String type = isVariable
                ? TypeText.of(((ArrayType) parameter.asType()).getComponentType()) + "..."
                : TypeText.of(parameter.asType());
        return type + " " + parameter.getSimpleName();
    }

    private static String visibility(ExecutableElement method) {
        return Stream.of(Modifier.PUBLIC, Modifier.PROTECTED)
                .filter(method.getModifiers()::contains)
                .map(m -> m + " ")
                .collect(Collectors.joining());
    }

    private String typeParameters(ExecutableElement method, boolean isStatic) {
        Stream<? extends Parameterizable> owners = isStatic ? Stream.of(method) : Stream.of(host, method);
        String all = owners.flatMap(o -> o.getTypeParameters().stream())
                .map(OracleFactories::declaration)
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : "<" + all + "> ";
    }

    private static String declaration(TypeParameterElement parameter) {
        String bounds = parameter.getBounds().stream().map(TypeText::of).collect(Collectors.joining(" & "));
        return parameter.getSimpleName() + " extends " + bounds;
    }

    private String generatorType(ExecutableElement method, CapabilityKind kind, DeclaredType capability) {
        List<String> arguments = new ArrayList<>();
        for (TypeMirror argument : capability.getTypeArguments()) {
            boolean bounded = argument instanceof WildcardType w && w.getSuperBound() != null;
            arguments.add(TypeText.of(bounded ? ((WildcardType) argument).getSuperBound() : argument));
        }
        if (kind == CapabilityKind.YIELD) arguments.add("java.lang.Void");
        arguments.add(result(method.getReturnType()));
        return kind.generator() + "<" + String.join(", ", arguments) + ">";
    }

    private String result(TypeMirror type) {
        if (type.getKind() == TypeKind.VOID) return "java.lang.Void";
        return type instanceof PrimitiveType primitive
                ? environment.getTypeUtils().boxedClass(primitive).toString()
                : TypeText.of(type);
    }

    private static String factoryName(ExecutableElement method) {
        return method.getAnnotationMirrors().stream()
                .flatMap(a -> a.getElementValues().entrySet().stream())
                .filter(e -> e.getKey().getSimpleName().contentEquals("name"))
                .map(e -> e.getValue().getValue().toString())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(method.getSimpleName().toString());
    }
}

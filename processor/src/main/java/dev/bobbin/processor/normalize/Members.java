package dev.bobbin.processor.normalize;

import dev.bobbin.processor.ir.Bridge;
import dev.bobbin.processor.ir.Code;
import dev.bobbin.processor.ir.Fragment;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** How code outside of the host reaches what the host's code names simply. */
final class Members {
    private final Body body;
    private final Types types;
    private final List<TypeElement> hosts = new ArrayList<>();

    Members(Body body) {
        this.body = body;
        this.types = body.method().types();
        for (Element e = body.method().host(); e instanceof TypeElement type; e = e.getEnclosingElement()) {
            hosts.add(type);
        }
    }

    static boolean isStatic(Element member) {
        return member.getModifiers().contains(Modifier.STATIC);
    }

    /** The innermost of the host and the types around it that has the member; null if none has. */
    TypeElement hostWith(Element member) {
        Element owner = member.getEnclosingElement();
        for (TypeElement host : hosts) {
            if (has(host, owner)) return host;
        }
        return null;
    }

    /** Whether the type is the owner or inherits from it. */
    boolean has(TypeElement type, Element owner) {
        return owner instanceof TypeElement above && isSubtype(type.asType(), above);
    }

    boolean isSubtype(TypeMirror type, TypeElement above) {
        return types.isSubtype(types.erasure(type), types.erasure(above.asType()));
    }

    /** Whether the generated class may not name the member. */
    boolean needsBridge(Element member) {
        if (!(member.getEnclosingElement() instanceof TypeElement owner) || isLocal(owner)) return false;
        if (member.getModifiers().contains(Modifier.PRIVATE)) return true;
        return member.getModifiers().contains(Modifier.PROTECTED)
                && !packageOf(owner).equals(packageOf(hosts.get(0)));
    }

    private boolean isLocal(TypeElement type) {
        for (Element e = type; e != null; e = e.getEnclosingElement()) {
            if (e instanceof TypeElement t && (t.getNestingKind().ordinal() >= 2)) return true;
        }
        return false;
    }

    private PackageElement packageOf(Element element) {
        return body.method().elements().getPackageOf(element);
    }

    /** The bridge to a member; its rights are the owner's own, or those of the host that inherits it. */
    Bridge bridge(Bridge.Kind kind, Element member) {
        TypeElement owner = (TypeElement) member.getEnclosingElement();
        boolean isPrivate = member.getModifiers().contains(Modifier.PRIVATE);
        TypeElement heir = hostWith(member);
        return new Bridge(kind, member, owner, isPrivate || heir == null ? owner : heir);
    }

    /** Whether the type is the host or a type around it. */
    boolean isHost(TypeElement type) {
        return hosts.contains(type);
    }

    /**
     * The bridge to a method that {@code super} names in a host.
     *
     * @param kind to call it or to refer to it
     */
    Bridge superBridge(Bridge.Kind kind, Element method, TypeElement host) {
        return new Bridge(kind, method, (TypeElement) method.getEnclosingElement(), host);
    }

    /** The instance of the host or of a type around it: {@code self}, or a bridge from it. */
    Code instance(TypeElement type, boolean captured) {
        Fragment self =
                captured ? new Fragment.Capture(body.host()) : new Fragment.Use(body.host(), Fragment.Access.READ);
        if (type.equals(hosts.get(0)) || has(hosts.get(0), type) && !hosts.contains(type)) {
            return Code.builder().add(self).build(true);
        }
        return Code.builder()
                .add(new Fragment.OwnName())
                .text(".")
                .add(new Fragment.BridgeName(new Bridge(Bridge.Kind.OUTER, type, hosts.get(0), hosts.get(0))))
                .text("(")
                .add(self)
                .text(")")
                .build(true);
    }

    /** The type to name a static member by. */
    TypeMirror staticOwner(Element member) {
        TypeElement owner = (TypeElement) member.getEnclosingElement();
        TypeElement heir = hostWith(member);
        boolean visible = owner.getModifiers().contains(Modifier.PUBLIC)
                || packageOf(owner).equals(packageOf(hosts.get(0)));
        return types.erasure((visible || heir == null ? owner : heir).asType());
    }
}

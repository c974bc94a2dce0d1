// Members that carry a Go method to a C# interface where the method is declared elsewhere: promoted through an embedded
// field, or found through a pointer.
namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Facts;
using Go2Cs.Types;

internal sealed partial class PackageGenerator
{
    /// <summary>Methods the interfaces of a type ask for that the type does not declare itself.</summary>
    private IEnumerable<CsDecl> Forwarders(GoType type)
    {
        var done = new HashSet<string>();
        var named = AliasType.Unalias(type) as NamedType;
        var name = named == null ? null : Types.Declare(named.Obj);
        var members = new Dictionary<string, GoObject>();
        if (type.Underlying is StructType s)
            foreach (var f in s.Fields) members[FieldName(type, f)] = f;
        foreach (var m in named?.Methods ?? []) members[MethodName(m)] = m;
        foreach (var implemented in Interfaces.Implemented(type))
        {
            var iface = (InterfaceType)implemented.Underlying;
            foreach (var m in iface.AllMethods)
            {
                var found = MemberLookup.Find(type, false, m.Package, m.Name);
                var method = (FuncObj)found.Obj!;
                bool wanted = InterfaceSuspends(implemented, m), has = MethodSuspends(method);
                var own = found.Index!.Count == 1;
                // Packages may have unexported methods of one name.
                var isTaken = !members.TryAdd(MethodName(m), method) && !ReferenceEquals(members[MethodName(m)], method);
                var isExplicit = wanted != has || MethodName(method) != MethodName(m) || MethodName(m) == name || isTaken;
                if (own && !isExplicit) continue;
                if (!done.Add(isExplicit ? $"{Types.Of(DeclaringInterface(implemented, m))}.{MethodName(m)}" : MethodName(m))) continue;
                var call = ForwardedCall("this", type, found, method, PlainParameters(m.Signature));
                yield return ForwardMember(implemented, m, method, call, isExplicit);
            }
        }
    }

    private CsDecl PointerClassDecl(string access, GoType type, string name)
    {
        var pointer = new PointerType(type);
        var members = new List<CsDecl>
        {
            Cs.Constructor("public", name, [], Cs.Block()),
            Cs.Constructor("public", name, [new CsParam(Types.Of(type), "value")], Cs.Block(), new CsCall("base", (CsExpr)"value")),
        };
        var done = new HashSet<string>();
        var forwarded = new Dictionary<string, FuncObj>();
        foreach (var implemented in Interfaces.Implemented(pointer))
        {
            foreach (var m in ((InterfaceType)implemented.Underlying).AllMethods)
            {
                var found = MemberLookup.Find(pointer, false, m.Package, m.Name);
                var method = (FuncObj)found.Obj!;
                bool wanted = InterfaceSuspends(implemented, m), has = MethodSuspends(method);
                // A method called as a member of the pointer class would hide it.
                var hides = IsPointerMember(MethodName(m)) || MethodName(m) == name;
                var isTaken = !forwarded.TryAdd(MethodName(m), method) && !ReferenceEquals(forwarded[MethodName(m)], method);
                var isExplicit = hides || wanted != has || isTaken;
                var key = isExplicit ? $"{Types.Of(DeclaringInterface(implemented, m))}.{MethodName(m)}" : MethodName(m);
                if (!done.Add(key)) continue;
                var call = ForwardedCall("this", pointer, found, method, PlainParameters(m.Signature));
                members.Add(Blank(ForwardMember(implemented, m, method, call, isExplicit)));
            }
        }
        return Cs.PointerClass(access, name, Types.Of(type), members, Bases(pointer));
    }

    // Whether C# takes the name, used without a call, for a member that every pointer has.
    internal static bool IsPointerMember(string name) =>
        name is nameof(GoRuntime.Ptr<byte>.Value) or nameof(GoRuntime.Ptr<byte>.Self);

    private bool InterfaceSuspends(GoType iface, FuncObj m) => !IsBound(m) && Colours.Suspends(m);

    private bool MethodSuspends(FuncObj method) => !IsBound(method) && Colours.Suspends(method);

    private CsDecl ForwardMember(GoType implemented, FuncObj m, FuncObj method, CsExpr call, bool isExplicit)
    {
        bool wanted = InterfaceSuspends(implemented, m), has = MethodSuspends(method);
        var returns = Types.Result(m.Signature, wanted);
        var body = call;
        if (has && !wanted) body = new CsCall("Go.Block", call);
        var modifiers = isExplicit ? "" : "public";
        if (wanted && !has) modifiers += isExplicit ? "async" : " async";
        var name = isExplicit ? Types.Of(DeclaringInterface(implemented, m)) + "." + MethodName(m) : MethodName(m);
        return Cs.Method(modifiers, returns, name, PlainParameters(m.Signature), body, attributes: _program.Recovers(method)
            ? ["Recovers"]
            : []);
    }

    /// <summary>The interface that declares the method in C#: an embedded one, unless several declare it.</summary>
    public GoType DeclaringInterface(GoType implemented, FuncObj m)
    {
        var declaring = ((InterfaceType)implemented.Underlying).Embedded
            .Where(e => e.Underlying is InterfaceType inner && inner.AllMethods.Any(x => x.Id == m.Id))
            .Select(e => DeclaringInterface(e, m)).DistinctBy(Types.Of).ToList();
        return declaring is [var only] ? only : implemented;
    }

    // The call of the method through the path of embedded fields that leads to it.
    private CsExpr ForwardedCall(CsExpr receiver, GoType type, MemberLookupResult found, FuncObj method, List<CsParam> parameters)
    {
        var args = parameters.Select(p => (CsExpr)p.Name).ToList();
        var target = receiver;
        var pointer = AliasType.Unalias(type) is PointerType ? receiver : null;
        var at = type;
        for (var i = 0; i < found.Index!.Count - 1; i++)
        {
            if (AliasType.Unalias(at).Underlying is PointerType through)
            {
                pointer = target;
                if (!TypeNames.IsHandle(through.Elem)) target = new CsMember(target, "Value");
                at = through.Elem;
            }
            var field = ((StructType)at.Underlying).Fields[found.Index[i]];
            var name = FieldName(at, field);
            if (pointer != null && AliasType.Unalias(field.Type) is not PointerType)
            {
                pointer = new CsCall("Ptr.Field",
                    [pointer, new CsLambda([new CsParam(Types.Of(at), "s", "ref")], new CsRef(new CsMember("s", name)), isStatic: true)],
                    [Types.Of(at), Types.Of(field.Type)]);
            }

            target = new CsMember(target, name);
            at = field.Type;
        }
        var methodName = MethodName(method);
        var isPointer = AliasType.Unalias(at) is PointerType;
        if (at.Underlying is InterfaceType || TypeNames.IsHandle(isPointer ? ((PointerType)AliasType.Unalias(at)).Elem : at))
            return new CsCall(new CsMember(target, methodName), args);
        if (Forms.Of(method) == MethodForm.Pointer)
        {
            var reference = isPointer ? target : pointer!;
            if (reference is CsName { Text: "this" }) reference = "Self";
            return IsBound(method)
                ? new CsCall(new CsMember(reference, methodName), args)
                : new CsCall($"{Types.ExtensionClass(ReceiverType(method))}.{methodName}", [reference, .. args]);
        }
        if (isPointer && target is not CsName { Text: "this" } && MethodForms.IsOfPointers(method))
            return new CsCall(new CsMember(target, methodName), args);
        // A method with value receiver called through a nil pointer in an interface fails with a text of its own.
        var self = !isPointer
            ? target
            : found.Index.Count == 1 && target is CsName { Text: "this" } && method.Signature.Recv!.Type is not PointerType
            ? new CsCall("Receiver", CsLiteral.String(method.Name)) : new CsMember(target, "Value");
        return new CsCall(new CsMember(self, methodName), args);
    }
}

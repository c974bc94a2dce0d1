// Members that carry a Go method to a C# interface where the method is declared elsewhere: promoted through an embedded
// field, or found through a pointer.
namespace Go2Cs.Lowering;

using Go2Cs.Analysis;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class PackageLowerer
{
    /// <summary>Methods the interfaces of a type ask for that the type does not declare itself.</summary>
    private IEnumerable<CsDecl> Forwarders(GoType type)
    {
        var done = new HashSet<string>();
        foreach (GoType implemented in Interfaces.Implemented(type))
        {
            var iface = (InterfaceType)implemented.Underlying;
            foreach (FuncObj m in iface.AllMethods)
            {
                MemberLookupResult found = MemberLookup.Find(type, false, m.Package, m.Name);
                var method = (FuncObj)found.Obj!;
                bool wanted = InterfaceSuspends(implemented, m), has = MethodSuspends(method);
                bool own = found.Index!.Count == 1;
                if (own && wanted == has) continue;
                if (wanted == has && !done.Add(MethodName(m))) continue;
                CsExpr call = ForwardedCall("this", type, found, method, PlainParameters(m.Signature));
                yield return ForwardMember(implemented, m, call, wanted, has, isExplicit: wanted != has);
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
        foreach (GoType implemented in Interfaces.Implemented(pointer))
        {
            foreach (FuncObj m in ((InterfaceType)implemented.Underlying).AllMethods)
            {
                MemberLookupResult found = MemberLookup.Find(pointer, false, m.Package, m.Name);
                var method = (FuncObj)found.Obj!;
                bool wanted = InterfaceSuspends(implemented, m), has = MethodSuspends(method);
                // A method called as a member of the pointer class would hide it.
                bool hides = MethodName(m) is "Value" or "Self";
                string key = hides ? $"{Types.Of(DeclaringInterface(implemented, m))}.{MethodName(m)}" : MethodName(m);
                if (wanted == has && !done.Add(key)) continue;
                CsExpr call = ForwardedCall("this", pointer, found, method, PlainParameters(m.Signature));
                members.Add(Blank(ForwardMember(implemented, m, call, wanted, has, isExplicit: hides || wanted != has)));
            }
        }
        return Cs.PointerClass(access, name, Types.Of(type), members, Bases(pointer));
    }

    private bool InterfaceSuspends(GoType iface, FuncObj m) => !IsLibrary(m) && Suspends.Suspends(m);

    private bool MethodSuspends(FuncObj method) => !IsLibrary(method) && Suspends.Suspends(method);

    private CsDecl ForwardMember(GoType implemented, FuncObj m, CsExpr call, bool wanted, bool has, bool isExplicit)
    {
        string returns = Types.Result(m.Signature, wanted);
        CsExpr body = call;
        if (has && !wanted) body = new CsCall("Go.Block", call);
        string modifiers = isExplicit ? "" : "public";
        if (wanted && !has) modifiers += isExplicit ? "async" : " async";
        string name = isExplicit ? Types.Of(DeclaringInterface(implemented, m)) + "." + MethodName(m) : MethodName(m);
        return Cs.Method(modifiers, returns, name, PlainParameters(m.Signature), body);
    }

    // An explicit implementation names the interface that declares the method.
    private static GoType DeclaringInterface(GoType implemented, FuncObj m)
    {
        var iface = (InterfaceType)implemented.Underlying;
        foreach (GoType embedded in iface.Embedded)
            if (embedded.Underlying is InterfaceType inner && inner.AllMethods.Any(x => x.Id == m.Id)) return DeclaringInterface(embedded, m);
        return implemented;
    }

    // The call of the method through the path of embedded fields that leads to it.
    private CsExpr ForwardedCall(CsExpr receiver, GoType type, MemberLookupResult found, FuncObj method, List<CsParam> parameters)
    {
        var args = parameters.Select(p => (CsExpr)p.Name).ToList();
        CsExpr target = receiver;
        CsExpr? pointer = AliasType.Unalias(type) is PointerType ? receiver : null;
        GoType at = type;
        for (int i = 0; i < found.Index!.Count - 1; i++)
        {
            if (AliasType.Unalias(at).Underlying is PointerType through)
            {
                pointer = target;
                if (!TypeNames.IsHandle(through.Elem)) target = new CsMember(target, "Value");
                at = through.Elem;
            }
            VarObj field = ((StructType)at.Underlying).Fields[found.Index[i]];
            string name = FieldName(at, field);
            if (pointer != null && AliasType.Unalias(field.Type) is not PointerType)
                pointer = new CsCall("Ptr.Field", [pointer, new CsLambda([new CsParam(Types.Of(at), "s", "ref")], new CsRef(new CsMember("s", name)), isStatic: true)], [Types.Of(at), Types.Of(field.Type)]);
            target = new CsMember(target, name);
            at = field.Type;
        }
        string methodName = MethodName(method);
        bool isPointer = AliasType.Unalias(at) is PointerType;
        if (at.Underlying is InterfaceType || TypeNames.IsHandle(isPointer ? ((PointerType)AliasType.Unalias(at)).Elem : at)) return new CsCall(new CsMember(target, methodName), args);
        if (Forms.Of(method) == MethodForm.Pointer)
        {
            CsExpr reference = isPointer ? target : pointer!;
            if (reference is CsName { Text: "this" }) reference = "Self";
            return IsLibrary(method) ? new CsCall(new CsMember(reference, methodName), args) : new CsCall($"{Types.ExtensionClass(ReceiverType(method))}.{methodName}", [reference, .. args]);
        }
        // A method with value receiver called through a nil pointer in an interface fails with a text of its own.
        CsExpr self = !isPointer ? target : found.Index.Count == 1 && target is CsName { Text: "this" } && method.Signature.Recv!.Type is not PointerType
            ? new CsCall("Receiver", CsLiteral.String(method.Name)) : new CsMember(target, "Value");
        return new CsCall(new CsMember(self, methodName), args);
    }
}

// Calls of the library's generic functions. What Go declares as a parameter of type S ~[]E or M ~map[K]V is in C# a Slice<E> or
// a Map<K, V>, and no type parameter of its own: a defined type is taken off the argument and put on the result.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class FunctionLowerer
{
    /// <summary>The slice or map type that a type parameter like <c>S ~[]E</c> stands for; null for any other type.</summary>
    private static GoType? Container(GoType declared) =>
        declared is TypeParamType { TypeSet: var set } && set.SpecificTypes.ToList() is [{ Tilde: true, Type: SliceType or MapType }] terms ? terms[0].Type : null;

    /// <summary>The instance's signature with the parameters that the C# function has.</summary>
    private static SignatureType LibrarySignature(SignatureType signature, FuncObj? callee)
    {
        if (callee == null || callee.Origin.Signature is not { TypeParams.Count: > 0 } declared) return signature;
        var parameters = signature.Params.Vars.Select((p, i) => declared.Params[i].Type switch
        {
            var type when Container(type) != null => p.WithType(p.Type.Underlying),
            SliceType { Elem: var elem } when Container(elem) != null => p.WithType(new SliceType(((SliceType)p.Type.Underlying).Elem.Underlying)),
            _ => p,
        }).ToList();
        return new SignatureType(signature.Recv, new TupleType(parameters), signature.Results, signature.Variadic);
    }

    /// <summary>The result of a library call as the defined type it has in Go.</summary>
    private CsExpr LibraryResult(CallExpr call, FuncObj? callee, CsExpr value)
    {
        GoType type = TypeAndValueOf(call).Type;
        bool wraps = callee != null && TypeNames.IsWrapper(type) && callee.Origin.Signature.Results.Vars is [{ Type: var declared }] && Container(declared) != null;
        return wraps ? new CsNew(TypeOf(type), [value]) : value;
    }

    // C# infers type arguments from parameters only.
    private List<string>? TypeArguments(Expr fun, FuncObj? callee)
    {
        Ident? name = (fun is IndexExpr ix ? Ast.Unparen(ix.X) : fun) switch { Ident id => id, SelectorExpr sel => sel.Sel, _ => null };
        if (callee == null || name == null || !_info.Instances.TryGetValue(name, out Instance? instance)) return null;
        SignatureType declared = callee.Origin.Signature;
        bool IsInferred(TypeParamType p) => declared.Params.Vars.Any(v => Mentions(v.Type, p));
        var arguments = declared.TypeParams.Zip(instance.TypeArgs).Where(t => Container(t.First) == null).ToList();
        return arguments.All(t => IsInferred(t.First)) ? null : arguments.Select(t => TypeOf(t.Second)).ToList();
    }

    private static bool Mentions(GoType type, TypeParamType parameter) => type switch
    {
        TypeParamType p => p == parameter || Container(p) is { } container && Mentions(container, parameter),
        PointerType p => Mentions(p.Elem, parameter),
        SliceType s => Mentions(s.Elem, parameter),
        ArrayType a => Mentions(a.Elem, parameter),
        ChanType c => Mentions(c.Elem, parameter),
        MapType m => Mentions(m.Key, parameter) || Mentions(m.Elem, parameter),
        SignatureType s => s.Params.Vars.Concat(s.Results.Vars).Any(v => Mentions(v.Type, parameter)),
        NamedType n => n.TypeArgs.Any(a => Mentions(a, parameter)),
        _ => false,
    };
}

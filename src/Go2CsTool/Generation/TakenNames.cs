// The names that a function's code uses for things that are not local to it: its locals must not take them. Names of types are
// not among them, as C# does not look for variables where a type stands.
namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Collects names over the Core of a function.</summary>
internal static class TakenNames
{
    private static readonly string[] Helpers =
        ["equal", "assert", "assertOk", "div", "rem", "shl", "shr", "unreachable", "index", "panic", "recover", "append", "appendSlice"];

    public static HashSet<string> Of(CoreFunction f, PackageGenerator package)
    {
        HashSet<string> names = [.. Helpers, .. Names.ReservedNames, package.Program.Current.ClassName];
        return Of(f.Body!, names, package.Package);
    }

    /// <summary>Those of an initializer.</summary>
    public static HashSet<string> Of(IEnumerable<CoreNode> code, PackageGenerator package)
    {
        HashSet<string> names = [.. Helpers, .. Names.ReservedNames, package.Program.Current.ClassName];
        foreach (var node in code) Of(node, names, package.Package);
        return names;
    }

    private static HashSet<string> Of(CoreNode code, HashSet<string> names, Package home)
    {
        foreach (var n in CoreTree.Descendants(code))
        {
            switch (n)
            {
                case VariableRef { Variable: { Kind: CoreVariableKind.Package } v }:
                    Object(v.Object!, names, home);
                    break;
                case FunctionRef f:
                    Object(f.Function, names, home);
                    break;
                case Call { Callee: FunctionCallee { Declared: var f } }:
                    Object(f, names, home);
                    break;
                case Constant { Named: { Package: { } declaring } constant } when constant.Parent == declaring.Scope:
                    Object(constant, names, home);
                    break;
                case BuiltinCall b:
                    names.Add(b.Builtin.ToString().ToLowerInvariant());
                    break;
                case Conversion c when TypePredicates.IsFloat(c.X.Type) && TypePredicates.IsInteger(c.Type):
                    names.Add("to" + ((BasicType)c.Type.Underlying).Kind);
                    names.Add("toInt64");
                    names.Add("toUint64");
                    break;
            }
        }
        return names;
    }

    private static void Object(GoObject obj, HashSet<string> names, Package home)
    {
        if (obj.Package == home) names.Add(Names.PackageLevel(Names.Identifier(obj.Name)));
        else if (obj.Package != null) names.Add(Names.PackageLevel(obj.Package.Name));
    }
}

// All types that a program mentions, in the order in which it does.
namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Collects types from declarations and code.</summary>
internal sealed class TypeCollector
{
    private readonly HashSet<GoType> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<GoType> _types = [];

    /// <summary>The types of the program; a defined type is there once, and what it is made of.</summary>
    public static IReadOnlyList<GoType> Collect(CoreProgram program)
    {
        var collector = new TypeCollector();
        foreach (var package in program.Packages)
        {
            foreach (var d in package.Files.SelectMany(f => f.Declarations)) collector.Declaration(d);
            foreach (var i in package.Initializers) collector.Code(i.Value);
        }
        return collector._types;
    }

    private void Declaration(CoreDeclaration d)
    {
        switch (d)
        {
            case DefinedTypeDeclaration t:
                Add(t.Type.Type);
                break;
            case VariablesDeclaration v:
                foreach (var variable in v.Variables) Add(variable.Type);
                break;
            case FunctionDeclaration { Function: var f }:
                Add(f.Signature);
                if (f.Body != null) Code(f.Body);
                break;
        }
    }

    private void Code(CoreNode code)
    {
        foreach (var n in CoreTree.Descendants(code))
        {
            switch (n)
            {
                case TypeAssertion a:
                    Add(a.Asserted);
                    Add(a.X.Type);
                    break;
                case TypeSwitch s:
                    foreach (var t in s.Clauses.SelectMany(c => c.Types ?? []))
                        if (t != null) Add(t);
                    break;
                case CoreExpr e:
                    Add(e.Type);
                    break;
                case TypeDeclaration { Declared.Type: var local }:
                    Add(local);
                    break;
                case Assignment assignment:
                    foreach (var target in assignment.Targets)
                        if (target.Type is { } type) Add(type);
                    break;
            }
        }
    }

    private void Add(GoType type)
    {
        if (!_seen.Add(type)) return;
        switch (type)
        {
            case AliasType a:
                Add(AliasType.Unalias(a));
                return;
            case NamedType n:
                _types.Add(n);
                foreach (var arg in n.TypeArgs) Add(arg);
                // The parts of the underlying type, not that type itself: it is not mentioned by its own.
                Parts(n.Underlying);
                return;
            default:
                _types.Add(type);
                Parts(type);
                return;
        }
    }

    private void Parts(GoType type)
    {
        switch (type)
        {
            case PointerType p:
                Add(p.Elem);
                break;
            case SliceType s:
                Add(s.Elem);
                break;
            case ArrayType a:
                Add(a.Elem);
                break;
            case MapType m:
                Add(m.Key);
                Add(m.Elem);
                break;
            case ChanType c:
                Add(c.Elem);
                break;
            case StructType s:
                foreach (var f in s.Fields) Add(f.Type);
                break;
            case SignatureType s:
                foreach (var v in s.Params.Vars.Concat(s.Results.Vars)) Add(v.Type);
                break;
            case TupleType t:
                foreach (var v in t.Vars) Add(v.Type);
                break;
            case InterfaceType i:
                foreach (var e in i.Embedded) Add(e);
                foreach (var m in i.ExplicitMethods) Add(m.Signature);
                break;
        }
    }
}

// Struct types, interface types and unions.
using System.Text;
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private const int MaxUnionTerms = 100;

    private StructType CheckStructType(Syntax.StructType literal)
    {
        var structure = new StructType();
        var names = new Dictionary<string, VarObj>();
        foreach (var field in literal.Fields.List)
        {
            var type = CheckVariableType(field.Type);
            var tag = TagOf(field.Tag);
            foreach (var name in field.Names)
                Add(name, type, false);
            if (!field.IsAnonymous)
                continue;
            var pos = field.Type.StartPos;
            if (EmbeddedName(field.Type) is not { } embedded)
            {
                Error(pos, $"invalid embedded field type {field.Type}");
                continue;
            }
            Add(embedded, type, true);
            Later(() => VerifyEmbedded(pos, type));

            void Add(Ident name, GoType fieldType, bool isEmbedded)
            {
                var variable = new VarObj(VarKind.Field, name.Pos, _package, name.Name, fieldType)
                {
                    IsEmbedded = isEmbedded,
                    Directives = DirectivesOf(field.Doc),
                };
                if (name.Name != "_" && !names.TryAdd(variable.Id, variable))
                {
                    NewError().Add(name.Pos, $"{name.Name} redeclared").AddOther(names[variable.Id]).Report();
                    return;
                }
                structure.Add(variable, tag);
                _info.Defs[name] = variable;
            }
        }
        return structure;
    }

    private static string TagOf(BasicLit? tag) =>
        tag is { Bad: false } && GoQuote.Unquote(tag.Value) is { } bytes ? Encoding.UTF8.GetString(bytes) : "";

    private static Ident? EmbeddedName(Expr type) => type switch
    {
        Ident name => name,
        StarExpr { X: not StarExpr } star => EmbeddedName(star.X),
        ParenExpr paren => EmbeddedName(paren.X),
        SelectorExpr selector => selector.Sel,
        IndexExpr index => EmbeddedName(index.X),
        _ => null,
    };

    private void VerifyEmbedded(Pos pos, GoType type)
    {
        var (elem, isPointer) = TypePredicates.Deref(type);
        switch (elem.Underlying)
        {
            case BasicType { Kind: BasicKind.UnsafePointer }:
                Error(pos, "embedded field type cannot be unsafe.Pointer");
                break;
            case PointerType:
                Error(pos, "embedded field type cannot be a pointer");
                break;
            case InterfaceType when TypePredicates.IsTypeParam(elem):
                Error(pos, "embedded field type cannot be a (pointer to a) type parameter");
                break;
            case InterfaceType when isPointer:
                Error(pos, "embedded field type cannot be a pointer to an interface");
                break;
        }
    }

    private InterfaceType CheckInterfaceType(Syntax.InterfaceType literal, TypeNameObj? declared)
    {
        _interfaceLiterals.Add(literal);
        var type = new InterfaceType();
        foreach (var field in literal.Methods.List)
        {
            if (field.IsAnonymous)
            {
                type.Embedded.Add(CheckUnion(field.Type));
                type.EmbeddedPositions.Add(field.Type.StartPos);
                continue;
            }
            var name = field.Names[0];
            if (name.IsBlank)
            {
                Error(name, "methods must have a unique non-blank name");
                continue;
            }
            if (CheckType(field.Type) is not SignatureType signature)
                continue;
            GoType receiver = declared is not null && TypePredicates.AsNamed(declared.Type) is { } named ? named : type;
            signature.Recv = new VarObj(VarKind.Receiver, name.Pos, _package, "", receiver);
            var method = new FuncObj(name.Pos, _package, name.Name, signature) { HasBody = false, Directives = DirectivesOf(field.Doc) };
            _info.Defs[name] = method;
            type.ExplicitMethods.Add(method);
        }
        type.IsComplete = true;
        if (type.ExplicitMethods.Count == 0 && type.Embedded.Count == 0)
            type.TypeSet = TypeSet.All;
        else
            Later(() => VerifyInterface(type));
        return type;
    }

    /// <summary>Reports methods declared twice, and in old language versions embedded constraints.</summary>
    private void VerifyInterface(InterfaceType type)
    {
        var seen = new Dictionary<string, (FuncObj Method, Pos Pos)>();
        foreach (var method in type.ExplicitMethods)
        {
            if (!seen.TryAdd(method.Id, (method, method.Pos)))
                ReportDuplicateMethod(method, method.Pos, seen[method.Id].Pos);
        }
        for (var i = 0; i < type.Embedded.Count; i++)
        {
            var pos = i < type.EmbeddedPositions.Count ? type.EmbeddedPositions[i] : default;
            switch (type.Embedded[i].Underlying)
            {
                case InterfaceType embedded:
                    if (IsImportedConstraint(type.Embedded[i])
                        && !RequireVersion(pos, 18, $"embedding constraint interface {Str(type.Embedded[i])}"))
                    {
                        continue;
                    }

                    foreach (var method in embedded.TypeSet.Methods)
                    {
                        if (seen.TryAdd(method.Id, (method, pos)))
                            continue;
                        var other = seen[method.Id];
                        if (!Allows(14) || !TypeIdentity.Identical(method.Type, other.Method.Type))
                            ReportDuplicateMethod(method, pos, other.Pos);
                    }
                    break;
                case UnionType union:
                    if (RequireVersion(pos, 18, $"embedding interface element {Str(union)}")
                        && TypeSet.OfUnion(union).Terms.Count > MaxUnionTerms)
                    {
                        Error(pos, $"cannot handle more than {MaxUnionTerms} union terms (implementation limitation)");
                    }

                    break;
                case var other when TypePredicates.IsValid(other):
                    RequireVersion(pos, 18, $"embedding non-interface type {Str(type.Embedded[i])}");
                    break;
            }
        }
    }

    private void ReportDuplicateMethod(FuncObj method, Pos pos, Pos other) =>
        NewError().Add(pos, $"duplicate method {method.Name}").Add(other, $"other declaration of method {method.Name}").Report();

    private GoType CheckUnion(Expr expr)
    {
        var operands = new List<Expr>();
        var operators = new List<BinaryExpr>();
        var left = expr;
        while (left is BinaryExpr { Op: Token.Or } or)
        {
            operands.Insert(0, or.Y);
            operators.Insert(0, or);
            left = or.X;
        }
        operands.Insert(0, left);
        var terms = new List<Term>();
        GoType? union = null;
        for (var i = 0; i < operands.Count; i++)
        {
            var term = CheckTerm(operands[i]);
            if (operands.Count == 1 && !term.Tilde)
                return term.Type!;
            if (terms.Count >= MaxUnionTerms)
            {
                if (union is not null && TypePredicates.IsValid(union))
                    Error(operands[i], $"cannot handle more than {MaxUnionTerms} union terms (implementation limitation)");
                union = BasicType.Invalid;
            }
            else
            {
                terms.Add(term);
                union = new UnionType([.. terms]);
            }
            if (i > 0)
                _info.Types[operators[i - 1]] = new TypeAndValue(OperandMode.Type, union, null);
        }
        if (!TypePredicates.IsValid(union!))
            return union!;
        Later(() => VerifyUnion(terms, operands));
        return union!;
    }

    private Term CheckTerm(Expr expr)
    {
        var operand = expr is UnaryExpr { Op: Token.Tilde } tilde ? tilde.X : expr;
        var isTilde = !ReferenceEquals(operand, expr);
        var type = CheckType(operand);
        if (TypePredicates.IsTypeParam(type))
        {
            Error(operand, isTilde ? $"type in term {expr} cannot be a type parameter" : "term cannot be a type parameter");
            type = BasicType.Invalid;
        }
        var term = new Term(isTilde, type);
        if (isTilde)
            _info.Types[expr] = new TypeAndValue(OperandMode.Type, new UnionType([term]), null);
        return term;
    }

    private void VerifyUnion(List<Term> terms, List<Expr> operands)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            var (tilde, type) = (terms[i].Tilde, terms[i].Type!);
            if (!TypePredicates.IsValid(type))
                continue;
            var underlying = type.Underlying;
            var text = terms[i].ToString(); // with package path, as gc has it
            if (tilde && underlying is InterfaceType)
            {
                Error(operands[i], $"invalid use of ~ ({Str(type)} is an interface)");
                continue;
            }
            if (tilde && !TypeIdentity.Identical(underlying, type))
            {
                Error(operands[i], $"invalid use of ~ (underlying type of {Str(type)} is {Str(underlying)})");
                continue;
            }
            if (underlying is InterfaceType { TypeSet: var set })
            {
                if (set.Methods.Count > 0)
                    Error(operands[i], $"cannot use {text} in union ({text} contains methods)");
                else if (ReferenceEquals(AliasType.Unalias(type), Universe.Comparable))
                    Error(operands[i], "cannot use comparable in union");
                else if (set.Comparable)
                    Error(operands[i], $"cannot use {text} in union ({text} embeds comparable)");
                continue;
            }
            var overlap = terms[..i].FirstOrDefault(t => !TypePredicates.IsInterface(t.Type!) && !TermList.AreDisjoint(t, terms[i]));
            if (overlap is not null)
                Error(operands[i], $"overlapping terms {text} and {overlap}");
        }
    }
}

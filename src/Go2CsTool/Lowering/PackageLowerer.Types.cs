// C# declarations of the program's types. A struct becomes a struct, any other defined type a wrapper with a Value, an
// interface an interface; a type whose pointer implements interfaces gets the class that stands behind such pointers.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class PackageLowerer
{
    private void DeclareType(TypeSpec spec, IReadOnlyList<string> comments)
    {
        if (spec.TypeParams != null) throw new UnsupportedException("generic types") { At = spec.Pos };
        if (spec.IsAlias || spec.Name.IsBlank) return;
        var obj = (TypeNameObj)Info.Defs[spec.Name]!;
        if (obj.Type.Underlying is InterfaceType { AllMethods.Count: 0 }) return;
        TypeDeclaration declaration = Declaration(obj, comments);
        if (spec.Type is Syntax.StructType s)
        {
            foreach (Field field in s.Fields.List)
            {
                IReadOnlyList<string> leading = Comments.TakeBefore(field.Pos, out bool blank);
                string? trailing = Comments.TakeTrailing(field);
                foreach (string name in field.Names.Count > 0 ? field.Names.Select(n => n.Name) : [EmbeddedName(field.Type)])
                {
                    declaration.FieldComments[name] = (leading, trailing, blank);
                    leading = [];
                }
            }
        }
        Comments.TakeTrailing(spec);
    }

    private static string EmbeddedName(Expr type) => Ast.Unparen(type) switch
    {
        StarExpr s => EmbeddedName(s.X),
        SelectorExpr s => s.Sel.Name,
        Ident id => id.Name,
        IndexExpr ix => EmbeddedName(ix.X),
        _ => "",
    };

    private TypeDeclaration Declaration(TypeNameObj obj, IReadOnlyList<string> comments)
    {
        if (_declarations.TryGetValue(obj, out TypeDeclaration? known)) return known;
        var declaration = new TypeDeclaration(obj, comments);
        Types.Declare(obj);
        _declarations[obj] = declaration;
        _fileTypes.Add(declaration);
        return declaration;
    }

    /// <summary>A type declared in a function: C# has it beside the package's types.</summary>
    public void DeclareLocalType(TypeSpec spec) => DeclareType(spec, Comments.TakeBefore(spec.Pos));

    /// <summary>Makes room for the declarations of all types before the methods that belong to them are lowered.</summary>
    private void DeclareAllTypes(GoFile file)
    {
        foreach (TypeSpec spec in file.Decls.OfType<GenDecl>().SelectMany(d => d.Specs).OfType<TypeSpec>())
            if (!spec.IsAlias && !spec.Name.IsBlank && spec.TypeParams == null) Declaration((TypeNameObj)Info.Defs[spec.Name]!, []);
    }

    private IEnumerable<CsDecl> TypeMembers(TypeDeclaration declaration)
    {
        yield return TypeMember(declaration);
        if (declaration.Extensions.Count == 0) yield break;
        var type = (NamedType)declaration.Obj.Type;
        yield return Cs.Class(Access(declaration.Obj) + " static", Types.ExtensionClass(type), declaration.Extensions,
            attributes: [GoTypeAttribute($"{Package.Name}.(*{declaration.Obj.Name})")]);
    }

    private CsDecl TypeMember(TypeDeclaration declaration)
    {
        TypeNameObj obj = declaration.Obj;
        var type = (NamedType)obj.Type!;
        string name = Types.Of(type);
        string access = Access(obj);
        CsDecl decl = type.Underlying switch
        {
            StructType s => StructDecl(access, type, name, s, declaration),
            InterfaceType i => InterfaceDecl(access, name, i, [GoTypeAttribute(Types.GoText(type))]),
            _ => WrapperDecl(access, type, name, declaration),
        };
        decl.LeadingComments = declaration.Comments;
        if (Interfaces.PointerClass(type) is { } pointerClass) _pointerClasses.Add(PointerClassDecl(access, type, pointerClass));
        return decl;
    }

    private readonly List<CsDecl> _pointerClasses = [];

    private static string GoTypeAttribute(string text) => $"GoType({CsPrinter.PrintPlain(CsLiteral.String(text))})";

    private CsDecl StructDecl(string access, GoType type, string name, StructType s, TypeDeclaration? declaration)
    {
        var members = new List<CsDecl>();
        for (int i = 0; i < s.Fields.Count; i++)
        {
            VarObj field = s.Fields[i];
            string csName = field.Name == "_" ? $"_{i}" : FieldName(type, field);
            List<string> fieldAttributes = FieldAttributes(field, s.Tags.ElementAtOrDefault(i) ?? "", csName);
            CsDecl member = TypeNames.IsReadyHandle(field.Type)
                ? Cs.HeldField("public", Types.Of(field.Type), csName, fieldAttributes)
                : Cs.Field("public", Types.Of(field.Type), csName, attributes: fieldAttributes);
            if (declaration?.FieldComments.TryGetValue(field.Name, out var comments) == true)
            {
                member.LeadingComments = comments.Leading;
                member.TrailingComment = comments.Trailing;
                member.BlankLineBefore = comments.Blank && i > 0;
            }
            members.Add(member);
        }
        if (declaration != null) members.AddRange(declaration.Members);
        var bases = Bases(type).ToList();
        members.AddRange(Forwarders(type));
        if (Interfaces.IsCompared(type) && TypePredicates.Comparable(type)) members.AddRange(EqualityMembers(type, name, s, bases));
        if (NeedsCopy(type))
        {
            bases.Add($"ICopyable<{name}>");
            members.Add(CopyMember(type, name, s));
        }
        var attributes = new List<string> { GoTypeAttribute(Types.GoText(type)) };
        if (Interfaces.PointerClass(type) is { } pointerClass) attributes.Add($"MethodPtr(typeof({pointerClass}))");
        return Cs.Struct(access, name, members, bases, attributes: attributes);
    }

    private List<string> FieldAttributes(VarObj field, string tag, string csName)
    {
        var attributes = new List<string>();
        if (!Types.IsCanonical(field.Type)) attributes.Add(GoTypeAttribute(Types.GoText(field.Type)));
        if (field.IsEmbedded) attributes.Add("Embedded");
        if (tag.Length > 0) attributes.Add($"Tag({CsPrinter.PrintPlain(CsLiteral.String(tag))})");
        if (Names.IsRenamed(field.Name, csName)) attributes.Add($"GoName({CsPrinter.PrintPlain(CsLiteral.String(field.Name))})");
        return attributes;
    }

    private IEnumerable<string> Bases(GoType type)
    {
        IReadOnlyList<GoType> all = Interfaces.Implemented(type);
        // An interface that another one in the list extends need not be named.
        return all.Where(i => !all.Any(other => !ReferenceEquals(other, i) && Interfaces.IsBase(i, other) && !Interfaces.IsBase(other, i))).Select(Types.Of).Distinct();
    }

    private IEnumerable<CsDecl> EqualityMembers(GoType type, string name, StructType s, List<string> bases)
    {
        bases.Add($"IEquatable<{name}>");
        var fields = s.Fields.Where(f => f.Name != "_").ToList();
        CsExpr equal = fields.Count == 0
            ? CsLiteral.Bool(true)
            : fields.Select(f => FieldEquality(type, f)).Aggregate((a, b) => new CsBinary("&&", a, b));
        CsExpr hash = fields.Count == 0 ? CsLiteral.Int(0)
            : new CsCall("HashCode.Combine", fields.Take(8).Select(f => (CsExpr)new CsMember("this", FieldName(type, f))).ToList());
        yield return Blank(Cs.Method("public readonly", "bool", "Equals", [new CsParam(name, "other")], equal));
        yield return Cs.Method("public override readonly", "bool", "Equals", [new CsParam("object", "obj")], new CsBinary("&&", new CsIs("obj", $"{name} other"), new CsCall("Equals", (CsExpr)"other")));
        yield return Cs.Method("public override readonly", "int", "GetHashCode", [], fields.Any(f => HashesByGo(f.Type)) ? GoHash(type, fields) : hash);
        yield return Cs.Method("public static", "bool", "operator ==", [new CsParam(name, "a"), new CsParam(name, "b")], new CsCall("a.Equals", (CsExpr)"b"));
        yield return Cs.Method("public static", "bool", "operator !=", [new CsParam(name, "a"), new CsParam(name, "b")], new CsUnary("!", new CsCall("a.Equals", (CsExpr)"b")));
    }

    private CsExpr GoHash(GoType type, List<VarObj> fields) =>
        new CsCall("HashCode.Combine", fields.Take(8).Select(f => HashesByGo(f.Type)
            ? new CsCall($"GoEquality<{Types.Of(f.Type)}>.Hash", new CsMember("this", FieldName(type, f)))
            : (CsExpr)new CsMember("this", FieldName(type, f))).ToList());

    private static bool HashesByGo(GoType t) => TypePredicates.IsInterface(t) || TypePredicates.IsFloat(t) || TypePredicates.IsComplex(t);

    private CsExpr FieldEquality(GoType type, VarObj f)
    {
        string field = FieldName(type, f);
        CsExpr left = new CsMember("this", field), right = new CsMember("other", field);
        if (TypePredicates.IsInterface(f.Type)) return new CsCall(Helper("equal"), left, right);
        if (f.Type.Underlying is StructType && !IsOwnStruct(f.Type)) return new CsCall(new CsMember(left, "Equals"), right);
        if (TypeNames.IsWrapper(f.Type)) MarkOperator(f.Type, "==");
        return new CsBinary("==", left, right);
    }

    private CsDecl CopyMember(GoType type, string name, StructType s)
    {
        var statements = new List<CsStmt> { Cs.Local("var", "copy", "this") };
        foreach (VarObj f in s.Fields.Where(f => NeedsCopy(f.Type) && f.Name != "_"))
            statements.Add(Cs.Assign(new CsMember("copy", FieldName(type, f)), new CsCall(new CsMember(new CsMember("this", FieldName(type, f)), "Copy"))));
        statements.Add(Cs.Return("copy"));
        return Blank(Cs.Method("public readonly", name, "Copy", [], Cs.Block(statements)));
    }

    // A defined array type: its Value is a variable, as its elements can be assigned in place.
    private CsDecl ArrayWrapper(string access, string name, string underlying, List<CsDecl> members, List<string> bases, List<string> attributes)
    {
        bases.Add($"ICopyable<{name}>");
        return Cs.Struct(access, name,
        [
            Cs.Field("public", underlying, "Value"),
            Blank(Cs.Constructor("public", name, [new CsParam(underlying, "value")], new CsAssign("Value", "value"))),
            Blank(Cs.Method("public readonly", name, "Copy", [], new CsNew(null, [new CsCall("Value.Copy")]))),
            .. members,
        ], bases, attributes: attributes);
    }

    private CsDecl WrapperDecl(string access, NamedType type, string name, TypeDeclaration declaration)
    {
        string underlying = Types.Of(type.Underlying);
        var members = new List<CsDecl>();
        var bases = new List<string> { $"INamed<{underlying}>" };
        bases.AddRange(Bases(type));
        members.Add(Cs.Property("", underlying, $"INamed<{underlying}>.Value", (CsExpr)"Value"));
        members.AddRange(WrapperOperators(type, name, underlying, bases));
        members.AddRange(declaration.Members);
        members.AddRange(Forwarders(type));
        var attributes = new List<string> { Types.IsCanonical(type.Underlying) ? GoTypeAttribute(Types.GoText(type)) : $"GoType({CsPrinter.PrintPlain(CsLiteral.String(Types.GoText(type)))}, Underlying = {CsPrinter.PrintPlain(CsLiteral.String(Types.GoText(type.Underlying)))})" };
        if (Interfaces.PointerClass(type) is { } pointerClass) attributes.Add($"MethodPtr(typeof({pointerClass}))");
        return type.Underlying is ArrayType
            ? ArrayWrapper(access, name, underlying, members, bases, attributes)
            : Cs.NamedType(access, name, underlying, members, bases, attributes: attributes);
    }

    private static readonly string[] Comparisons = ["<", ">", "<=", ">="];

    private IEnumerable<CsDecl> WrapperOperators(NamedType type, string name, string underlying, List<string> bases)
    {
        CsParam one = new(name, "a"), two = new(name, "b");
        bool basic = type.Underlying is BasicType;
        if (basic)
        {
            yield return Cs.Method("public static", "implicit", $"operator {name}", [new CsParam(underlying, "value")], new CsNew(null, ["value"]));
            if (TypePredicates.IsNumeric(type)) yield return Cs.Method("public static", "explicit", $"operator {underlying}", [one], (CsExpr)"a.Value");
            if (TypePredicates.IsString(type)) yield return Cs.Method("public static", "implicit", $"operator {name}", [new CsParam("string", "value")], new CsNew(null, ["value"]));
        }
        if (TypePredicates.Comparable(type))
        {
            bases.Add($"IEquatable<{name}>");
            CsExpr equal = TypePredicates.IsInterface(type.Underlying) ? new CsCall(Helper("equal"), "Value", "other.Value") : new CsBinary("==", "Value", "other.Value");
            yield return Cs.Method("public", "bool", "Equals", [new CsParam(name, "other")], equal);
            yield return Cs.Method("public override", "bool", "Equals", [new CsParam("object", "obj")], new CsBinary("&&", new CsIs("obj", $"{name} other"), new CsCall("Equals", (CsExpr)"other")));
            yield return Cs.Method("public override", "int", "GetHashCode", [], HashesByGo(type) ? new CsCall($"(int)GoEquality<{underlying}>.Hash", (CsExpr)"Value") : new CsRaw(type.Underlying is PointerType or ChanType ? "Value?.GetHashCode() ?? 0" : "Value.GetHashCode()"));
            yield return Cs.Method("public static", "bool", "operator ==", [one, two], new CsBinary("==", "a.Value", "b.Value"));
            yield return Cs.Method("public static", "bool", "operator !=", [one, two], new CsBinary("!=", "a.Value", "b.Value"));
        }
        foreach (string op in Operators.Where(o => o.Type == name).Select(o => o.Op).OrderBy(o => o, StringComparer.Ordinal).ToList())
            foreach (CsDecl decl in WrapperOperator(type, name, op, one, two)) yield return decl;
    }

    private IEnumerable<CsDecl> WrapperOperator(NamedType type, string name, string op, CsParam one, CsParam two)
    {
        if (op is "==" or "!=") yield break;
        if (Comparisons.Contains(op))
        {
            // C# wants the relational operators in pairs.
            string other = op switch { "<" => ">", ">" => "<", "<=" => ">=", _ => "<=" };
            yield return Cs.Method("public static", "bool", $"operator {op}", [one, two], new CsBinary(op, "a.Value", "b.Value"));
            if (!Operators.Contains((name, other))) yield return Cs.Method("public static", "bool", $"operator {other}", [one, two], new CsBinary(other, "a.Value", "b.Value"));
            yield break;
        }
        GoType underlying = type.Underlying;
        switch (op)
        {
            case "++" or "--":
                yield return Cs.Method("public static", name, $"operator {op}", [one], New(new CsBinary(op[..1], "a.Value", CsLiteral.Int(1))));
                break;
            case "u-":
                yield return Cs.Method("public static", name, "operator -", [one], New(TypePredicates.IsUnsigned(underlying) ? new CsBinary("-", "0", "a.Value") : new CsUnary("-", "a.Value")));
                break;
            case "~":
                yield return Cs.Method("public static", name, "operator ~", [one], New(new CsUnary("~", "a.Value")));
                break;
            case "<<" or ">>":
                yield return Cs.Method("public static", name, $"operator {op}", [one, new CsParam("int", "count")], New(new CsBinary(op, "a.Value", "count")));
                break;
            case "/" or "%" when TypePredicates.IsInteger(underlying) && !TypePredicates.IsUnsigned(underlying):
                yield return Cs.Method("public static", name, $"operator {op}", [one, two], New(new CsCall(Helper(op == "/" ? "div" : "rem"), "a.Value", "b.Value")));
                break;
            default:
                yield return Cs.Method("public static", name, $"operator {op}", [one, two], New(new CsBinary(op, "a.Value", "b.Value")));
                break;
        }

        CsExpr New(CsExpr value) => new CsNew(null, [Narrow(underlying) ? new CsCast(Types.Of(underlying), value) : value]);
    }

    private static bool Narrow(GoType t) => t.Underlying is BasicType { Kind: BasicKind.Int8 or BasicKind.Int16 or BasicKind.Uint8 or BasicKind.Uint16 or BasicKind.Uint32 };

    private CsDecl InterfaceDecl(string access, string name, InterfaceType type, IReadOnlyList<string> attributes)
    {
        var bases = type.Embedded.Where(e => e.Underlying is InterfaceType { AllMethods.Count: > 0 }).Select(Types.Of).Distinct().ToList();
        var inherited = type.Embedded.Where(e => e.Underlying is InterfaceType).SelectMany(e => ((InterfaceType)e.Underlying).AllMethods).Select(m => m.Id).ToHashSet();
        var members = type.ExplicitMethods.Where(m => !inherited.Contains(m.Id)).Select(m =>
            Cs.Method("", Types.Result(m.Signature, Suspends.Suspends(m)), MethodName(m), PlainParameters(m.Signature), null));
        return Cs.Interface(access, name, members, bases, attributes: attributes);
    }

    private List<CsParam> PlainParameters(SignatureType signature) =>
        signature.Params.Vars.Select((p, i) => new CsParam(Types.Of(p.Type), p.Name is "" or "_" ? $"arg{i + 1}" : Names.Escape(p.Name))).ToList();

    /// <summary>Types that no single Go declaration stands for: unnamed structs and interfaces, array lengths, pointer classes.</summary>
    private List<CsDecl> SharedTypes()
    {
        var shared = new List<CsDecl>(_pointerClasses);
        for (int i = 0; i < Types.AnonymousStructs.Count; i++)
        {
            (StructType type, string name) = Types.AnonymousStructs[i];
            shared.Add(StructDecl("internal", type, name, type, null));
            if (Interfaces.PointerClass(type) is { } pointerClass) shared.Add(PointerClassDecl("internal", type, pointerClass));
        }
        for (int i = 0; i < Types.AnonymousInterfaces.Count; i++)
        {
            (InterfaceType type, string name) = Types.AnonymousInterfaces[i];
            shared.Add(InterfaceDecl("internal", name, type, [GoTypeAttribute(Types.GoText(type))]));
        }
        foreach (long length in Types.ArrayLengths)
            shared.Add(Cs.Struct("internal readonly", $"N{length}", [Cs.Property("public static", "long", "Length", CsLiteral.Int(length))], ["ILength"]));
        return shared;
    }
}

// C# declarations of the program's types. A struct becomes a struct, any other defined type a wrapper with a Value, an
// interface an interface; a type whose pointer implements interfaces gets the class that stands behind such pointers.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Generation;

using Go2Cs.Core;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class PackageGenerator
{
    private void DeclareType(CoreType declared, IReadOnlyList<string> comments)
    {
        if (declared.Type.Underlying is InterfaceType { AllMethods.Count: 0 }) return;
        var parts = Parts(declared.Type);
        parts.Comments = comments;
        foreach (var field in (declared.Spec.Type as Syntax.StructType)?.Fields.List
            ?? (declared.Spec.Type as Syntax.InterfaceType)?.Methods.List ?? [])
        {
            List<string> names = field.Names.Count > 0 ? [.. field.Names.Select(n => n.Name)] : [EmbeddedName(field.Type)];
            var leading = Comments.TakeBefore(field.Pos, out var blank);
            if (IsLibrary && GoObject.IsExportedName(names[0]) && Comments.DocLength > 0)
                leading = DocComments.Xml(leading, Comments.DocLength);
            var trailing = Comments.TakeTrailing(field.Pos, field.End);
            foreach (var name in names)
            {
                parts.FieldComments[name] = (leading, trailing, blank);
                leading = [];
            }
        }
        Comments.TakeTrailing(declared.Spec.Pos, declared.Spec.End);
    }

    private static string EmbeddedName(Expr type) => Ast.Unparen(type) switch
    {
        StarExpr s => EmbeddedName(s.X),
        SelectorExpr s => s.Sel.Name,
        Ident id => id.Name,
        IndexExpr ix => EmbeddedName(ix.X),
        _ => "",
    };

    private TypeParts Parts(NamedType type)
    {
        if (!_declarations.TryGetValue(type.Obj, out var parts)) _declarations[type.Obj] = parts = new TypeParts(type);
        Types.Declare(type.Obj);
        if (!_fileTypes.Contains(parts)) _fileTypes.Add(parts);
        return parts;
    }

    /// <summary>A type declared in a function: C# has it beside the package's types.</summary>
    public void DeclareLocalType(CoreType declared) => DeclareType(declared, Comments.TakeBefore(declared.Spec.Pos));

    private IEnumerable<CsDecl> ExtensionClass(TypeParts parts)
    {
        if (parts.Extensions.Count == 0) yield break;
        var obj = parts.Type.Obj;
        yield return Cs.Class(Access(obj) + " static", Types.ExtensionClass(parts.Type), parts.Extensions,
            attributes: [GoTypeAttribute($"{Package.Name}.(*{obj.Name})")]);
    }

    private CsDecl TypeMember(TypeParts declaration)
    {
        var type = declaration.Type;
        var obj = type.Obj;
        var name = Types.Of(type);
        var access = Access(obj);
        var decl = type.Underlying switch
        {
            StructType s => StructDecl(access, type, name, s, declaration),
            InterfaceType i => InterfaceDecl(access, name, i, [GoTypeAttribute(Types.GoText(type))], declaration),
            _ => WrapperDecl(access, type, name, declaration),
        };
        decl.LeadingComments = declaration.Comments;
        if (Interfaces.PointerClass(type) is { } pointerClass) _pointerClasses.Add(PointerClassDecl(access, type, pointerClass));
        return decl;
    }

    private static string GoTypeAttribute(string text) => $"GoType({CsPrinter.PrintPlain(CsLiteral.String(text))})";

    private CsDecl StructDecl(string access, GoType type, string name, StructType s, TypeParts? declaration)
    {
        var members = new List<CsDecl>();
        var held = BoundStruct(type);
        if (held != null) members.Add(Cs.Field("public", Types.Of(held), "Value", attributes: ["Underlying"]));
        for (var i = 0; i < s.Fields.Count && held == null; i++)
        {
            var field = s.Fields[i];
            var csName = field.Name == "_" ? $"_{i}" : FieldName(type, field);
            var fieldAttributes = FieldAttributes(field, s.Tags.ElementAtOrDefault(i) ?? "", csName);
            var member = Cs.Field("public", Types.Of(field.Type), csName, attributes: fieldAttributes);
            if (declaration?.FieldComments.TryGetValue(field.Name, out var comments) == true)
            {
                member.LeadingComments = comments.Leading;
                member.TrailingComment = comments.Trailing;
                member.BlankLineBefore = comments.Blank && i > 0;
            }
            members.Add(member);
        }
        foreach (var field in s.Fields)
        {
            if (KeptPointerName(type, field) is { } kept)
                members.Add(Cs.Field("internal", Types.Of(new PointerType(field.Type)), kept, attributes: ["NotGo"]));
        }
        if (declaration != null) members.AddRange(declaration.Members);
        var bases = Bases(type).ToList();
        members.AddRange(Forwarders(type));
        if (Interfaces.IsCompared(type) && TypePredicates.Comparable(type)) members.AddRange(EqualityMembers(type, name, s, bases));
        if (NeedsCopy(type))
        {
            bases.Add($"ICopyable<{name}>");
            members.Add(CopyMember(type, name, s));
            if (_program.Assigned.Contains(AliasType.Unalias(type)))
            {
                bases.Add($"IAssignable<{name}>");
                members.Add(AssignMember(type, name, s));
            }
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
        var all = Interfaces.Implemented(type);
        // An interface that another one in the list extends need not be named.
        return all.Where(i => !all.Any(other => !ReferenceEquals(other, i) && Interfaces.IsBase(i, other) && !Interfaces.IsBase(other, i)))
            .Select(Types.Of).Distinct();
    }

    private IEnumerable<CsDecl> EqualityMembers(GoType type, string name, StructType s, List<string> bases)
    {
        bases.Add($"IEquatable<{name}>");
        var fields = s.Fields.Where(f => f.Name != "_" && BoundStruct(type) == null).ToList();
        var equal = BoundStruct(type) != null ? new CsCall("Value.Equals", (CsExpr)"other.Value") : fields.Count == 0
            ? CsLiteral.Bool(true)
            : fields.Select(f => FieldEquality(type, f)).Aggregate((a, b) => new CsBinary("&&", a, b));
        CsExpr hash = BoundStruct(type) != null ? new CsCall("Value.GetHashCode") : fields.Count == 0 ? CsLiteral.Int(0)
            : new CsCall("HashCode.Combine", fields.Take(8).Select(f => (CsExpr)new CsMember("this", FieldName(type, f))).ToList());
        yield return Blank(Cs.Method("public readonly", "bool", "Equals", [new CsParam(name, "other")], equal));
        yield return Cs.Method("public override readonly", "bool", "Equals", [new CsParam("object", "obj")],
            new CsBinary("&&", new CsIs("obj", $"{name} other"), new CsCall("Equals", (CsExpr)"other")));
        yield return Cs.Method("public override readonly", "int", "GetHashCode", [], fields.Any(f => HashesByGo(f.Type))
            ? GoHash(type, fields)
            : hash);
        yield return Cs.Method("public static", "bool", "operator ==", [new CsParam(name, "a"), new CsParam(name, "b")],
            new CsCall("a.Equals", (CsExpr)"b"));
        yield return Cs.Method("public static", "bool", "operator !=", [new CsParam(name, "a"), new CsParam(name, "b")],
            new CsUnary("!", new CsCall("a.Equals", (CsExpr)"b")));
    }

    private CsExpr GoHash(GoType type, List<VarObj> fields) =>
        new CsCall("HashCode.Combine", fields.Take(8).Select(f => HashesByGo(f.Type)
            ? new CsCall($"GoEquality<{Types.Of(f.Type)}>.Hash", new CsMember("this", FieldName(type, f)))
            : (CsExpr)new CsMember("this", FieldName(type, f))).ToList());

    private static bool HashesByGo(GoType t) => TypePredicates.IsInterface(t) || TypePredicates.IsFloat(t) || TypePredicates.IsComplex(t);

    private CsExpr FieldEquality(GoType type, VarObj f)
    {
        var field = FieldName(type, f);
        CsExpr left = new CsMember("this", field), right = new CsMember("other", field);
        if (TypePredicates.IsInterface(f.Type)) return new CsCall(Helper("equal"), left, right);
        if (f.Type.Underlying is StructType && !_program.IsOwnStruct(f.Type)) return new CsCall(new CsMember(left, "Equals"), right);
        if (TypeNames.IsWrapper(f.Type)) MarkOperator(f.Type, "==");
        return new CsBinary("==", left, right);
    }

    private CsDecl CopyMember(GoType type, string name, StructType s)
    {
        var statements = new List<CsStmt> { Cs.Local("var", "copy", "this") };
        if (BoundStruct(type) != null)
        {
            statements.Add(Cs.Assign("copy.Value", new CsCall("this.Value.Copy")));
        }
        else
        {
            foreach (var f in s.Fields.Where(f => NeedsCopy(f.Type) && f.Name != "_"))
            {
                statements.Add(Cs.Assign(new CsMember("copy", FieldName(type, f)),
                    new CsCall(new CsMember(new CsMember("this", FieldName(type, f)), "Copy"))));
            }
        }

        statements.Add(Cs.Return("copy"));
        return Blank(Cs.Method("public readonly", name, "Copy", [], Cs.Block(statements)));
    }

    /// <summary>Whether there are large arrays in values of the type, whose elements others may share.</summary>
    public bool HoldsLargeArrays(GoType type) => NeedsCopy(type) && !_program.IsBoundType(type) && type.Underlying switch
    {
        ArrayType a => Representation.IsLarge(a) || HoldsLargeArrays(a.Elem),
        StructType s => BoundStruct(type) == null && s.Fields.Any(f => HoldsLargeArrays(f.Type)),
        _ => false,
    };

    /// <summary>Variables of the type are assigned part by part, and so are those in them that hold arrays.</summary>
    public void MarkAssigned(GoType type)
    {
        var t = AliasType.Unalias(type);
        if (!HoldsLargeArrays(t) || !_program.Assigned.Add(t)) return;
        if (t.Underlying is ArrayType array) MarkAssigned(array.Elem);
        else foreach (var f in ((StructType)t.Underlying).Fields) MarkAssigned(f.Type);
    }

    private CsDecl AssignMember(GoType type, string name, StructType s)
    {
        var statements = new List<CsStmt>();
        foreach (var f in s.Fields.Where(f => f.Name != "_"))
        {
            CsExpr to = new CsMember("this", FieldName(type, f)), from = new CsMember("other", FieldName(type, f));
            statements.Add(HoldsLargeArrays(f.Type)
                ? Cs.Expr(new CsCall(new CsMember(to, "Assign"), from))
                : Cs.Assign(to, NeedsCopy(f.Type) ? new CsCall(new CsMember(from, "Copy")) : from));
        }
        return Blank(Cs.Method("public", "void", "Assign", [new CsParam(name, "other", "in")], Cs.Block(statements)));
    }

    // A defined array type: its Value is a variable, as its elements can be assigned in place.
    private CsDecl ArrayWrapper(string access, NamedType type, string name, string underlying, List<CsDecl> members, List<string> bases,
        List<string> attributes)
    {
        bool isCopied = NeedsCopy(type), isAssigned = isCopied && _program.Assigned.Contains(type);
        if (isCopied) bases.Add($"ICopyable<{name}>");
        if (isAssigned) bases.Add($"IAssignable<{name}>");
        return Cs.Struct(access, name,
        [
            Cs.Field("public", underlying, "Value"),
            Blank(Cs.Constructor("public", name, [new CsParam(underlying, "value")], new CsAssign("Value", "value"))),
            .. isCopied ? [Blank(Cs.Method("public readonly", name, "Copy", [], new CsNew(null, [new CsCall("Value.Copy")])))] : (CsDecl[])[],
            .. isAssigned
                ? [Blank(Cs.Method("public", "void", "Assign", [new CsParam(name, "other", "in")],
                    new CsCall("Value.Assign", (CsExpr)"other.Value")))]
                : (CsDecl[])[],
            Blank(members[0]),
            .. members.Skip(1),
        ], bases, attributes: attributes);
    }

    private CsDecl WrapperDecl(string access, NamedType type, string name, TypeParts declaration)
    {
        var underlying = Types.Of(type.Underlying);
        var members = new List<CsDecl>();
        var bases = new List<string> { $"INamed<{underlying}>" };
        bases.AddRange(Bases(type));
        members.Add(Cs.Property("", underlying, $"INamed<{underlying}>.Value", (CsExpr)"Value"));
        members.AddRange(WrapperOperators(type, name, underlying, bases));
        members.AddRange(declaration.Members);
        members.AddRange(Forwarders(type));
        var attributes = new List<string> { Types.IsCanonical(type.Underlying)
            ? GoTypeAttribute(Types.GoText(type))
            : $"GoType({CsPrinter.PrintPlain(CsLiteral.String(Types.GoText(type)))}, Underlying = {CsPrinter.PrintPlain(CsLiteral.String(Types.GoText(type.Underlying)))})" };
        if (Interfaces.PointerClass(type) is { } pointerClass) attributes.Add($"MethodPtr(typeof({pointerClass}))");
        return type.Underlying is ArrayType
            ? ArrayWrapper(access, type, name, underlying, members, bases, attributes)
            : Cs.NamedType(access, name, underlying, members, bases, attributes: attributes);
    }

    private static readonly string[] Comparisons = ["<", ">", "<=", ">="];

    private IEnumerable<CsDecl> WrapperOperators(NamedType type, string name, string underlying, List<string> bases)
    {
        CsParam one = new(name, "a"), two = new(name, "b");
        var basic = type.Underlying is BasicType;
        if (basic)
        {
            yield return Cs.Method("public static", "implicit", $"operator {name}", [new CsParam(underlying, "value")],
                new CsNew(null, ["value"]));
            if (TypePredicates.IsNumeric(type))
                yield return Cs.Method("public static", "explicit", $"operator {underlying}", [one], (CsExpr)"a.Value");
            if (TypePredicates.IsString(type))
            {
                yield return Cs.Method("public static", "implicit", $"operator {name}", [new CsParam("string", "value")],
                    new CsNew(null, ["value"]));
            }
        }
        if (TypePredicates.Comparable(type))
        {
            bases.Add($"IEquatable<{name}>");
            CsExpr equal = TypePredicates.IsInterface(type.Underlying)
                ? new CsCall(Helper("equal"), "Value", "other.Value")
                : new CsBinary("==", "Value", "other.Value");
            yield return Cs.Method("public", "bool", "Equals", [new CsParam(name, "other")], equal);
            yield return Cs.Method("public override", "bool", "Equals", [new CsParam("object", "obj")],
                new CsBinary("&&", new CsIs("obj", $"{name} other"), new CsCall("Equals", (CsExpr)"other")));
            yield return Cs.Method("public override", "int", "GetHashCode", [], HashesByGo(type)
                ? new CsCall($"(int)GoEquality<{underlying}>.Hash", (CsExpr)"Value")
                : new CsRaw(type.Underlying is PointerType or ChanType ? "Value?.GetHashCode() ?? 0" : "Value.GetHashCode()"));
            yield return Cs.Method("public static", "bool", "operator ==", [one, two], new CsBinary("==", "a.Value", "b.Value"));
            yield return Cs.Method("public static", "bool", "operator !=", [one, two], new CsBinary("!=", "a.Value", "b.Value"));
        }
        foreach (var op in _program.Operators.Where(o => o.Type == OperatorKey(type)).Select(o => o.Op)
            .OrderBy(o => o, StringComparer.Ordinal).ToList())
        {
            foreach (var decl in WrapperOperator(type, name, op, one, two)) yield return decl;
        }
    }

    private IEnumerable<CsDecl> WrapperOperator(NamedType type, string name, string op, CsParam one, CsParam two)
    {
        if (op is "==" or "!=") yield break;
        if (Comparisons.Contains(op))
        {
            // C# wants the relational operators in pairs.
            var other = op switch { "<" => ">", ">" => "<", "<=" => ">=", _ => "<=" };
            yield return Cs.Method("public static", "bool", $"operator {op}", [one, two], new CsBinary(op, "a.Value", "b.Value"));
            if (!_program.Operators.Contains((OperatorKey(type), other)))
                yield return Cs.Method("public static", "bool", $"operator {other}", [one, two], new CsBinary(other, "a.Value", "b.Value"));
            yield break;
        }
        var underlying = type.Underlying;
        switch (op)
        {
            case "++" or "--":
                yield return Cs.Method("public static", name, $"operator {op}", [one],
                    New(new CsBinary(op[..1], "a.Value", CsLiteral.Int(1))));
                break;
            case "u-":
                yield return Cs.Method("public static", name, "operator -", [one],
                    New(TypePredicates.IsUnsigned(underlying) ? new CsBinary("-", "0", "a.Value") : new CsUnary("-", "a.Value")));
                break;
            case "~":
                yield return Cs.Method("public static", name, "operator ~", [one], New(new CsUnary("~", "a.Value")));
                break;
            case "<<" or ">>":
                yield return Cs.Method("public static", name, $"operator {op}", [one, new CsParam("int", "count")],
                    New(new CsBinary(op, "a.Value", "count")));
                break;
            case "/" or "%" when TypePredicates.IsInteger(underlying) && !TypePredicates.IsUnsigned(underlying)
                || TypePredicates.IsComplex(underlying):
                yield return Cs.Method("public static", name, $"operator {op}", [one, two],
                    New(new CsCall(Helper(op == "/" ? "div" : "rem"), "a.Value", "b.Value")));
                break;
            default:
                yield return Cs.Method("public static", name, $"operator {op}", [one, two], New(new CsBinary(op, "a.Value", "b.Value")));
                break;
        }

        CsExpr New(CsExpr value) => new CsNew(null, [Narrow(underlying) ? new CsCast(Types.Of(underlying), value) : value]);
    }

    private static bool Narrow(GoType t) =>
        t.Underlying is BasicType { Kind: BasicKind.Int8 or BasicKind.Int16 or BasicKind.Uint8 or BasicKind.Uint16 or BasicKind.Uint32 };

    private CsDecl InterfaceDecl(string access, string name, InterfaceType type, IReadOnlyList<string> attributes,
        TypeParts? declaration = null)
    {
        var embedded = type.Embedded.Where(e => e.Underlying is InterfaceType { AllMethods.Count: > 0 }).ToList();
        var inherited = embedded.SelectMany(e => ((InterfaceType)e.Underlying).AllMethods).ToList();
        // A method that several embedded interfaces declare is declared again, so that C# knows which one a call means.
        var own = type.ExplicitMethods.Concat(type.AllMethods).DistinctBy(m => m.Id).Where(m => DeclaringInterface(type, m) == type);
        var members = own.Select(m =>
        {
            var modifiers = inherited.Any(x => MethodName(x) == MethodName(m)) ? "new" : "";
            var member =
                Cs.Method(modifiers, Types.Result(m.Signature, Colours.Suspends(m)), MethodName(m), PlainParameters(m.Signature), null);
            if (declaration?.FieldComments.TryGetValue(m.Name, out var comments) == true)
                (member.LeadingComments, member.TrailingComment) = (comments.Leading, comments.Trailing);
            return member;
        });
        var bases = embedded.Select(Types.Of).Distinct();
        return Cs.Interface(access, name, members, bases, attributes: attributes);
    }

    private List<CsParam> PlainParameters(SignatureType signature) =>
        signature.Params.Vars.Select((p, i) => new CsParam(Types.Of(p.Type), p.Name is "" or "_" ? $"arg{i + 1}" : Names.Escape(p.Name)))
            .ToList();

    /// <summary>Types that no single Go declaration stands for: unnamed structs and interfaces, array lengths, pointer classes.</summary>
    private List<CsDecl> SharedTypes()
    {
        var shared = new List<CsDecl>();
        for (var i = 0; i < Types.AnonymousStructs.Count; i++)
        {
            (var type, var name) = Types.AnonymousStructs[i];
            shared.Add(StructDecl("internal", type, name, type, null));
            if (Interfaces.PointerClass(type) is { } pointerClass) shared.Add(PointerClassDecl("internal", type, pointerClass));
        }
        for (var i = 0; i < Types.AnonymousInterfaces.Count; i++)
        {
            (var type, var name) = Types.AnonymousInterfaces[i];
            shared.Add(InterfaceDecl("internal", name, type, [GoTypeAttribute(Types.GoText(type))]));
        }
        shared.AddRange(LibraryAdapters());
        foreach (var length in Types.ArrayLengths)
        {
            shared.Add(Cs.Struct("public readonly", $"N{length}", [Cs.Property("public static", "long", "Length", CsLiteral.Int(length))],
                ["ILength"]));
        }
        foreach (var length in Types.ArraysInPlace) shared.Add(Blank(Cs.Array("public", length)));

        return shared;
    }

    private IEnumerable<CsDecl> LibraryAdapters()
    {
        var registered = new List<CsStmt>();
        var adapters = _program.LibraryValues.Adapters();
        for (var i = 0; i < adapters.Count; i++)
        {
            var adapter = adapters[i];
            string type = Types.Of(adapter.Type), iface = Types.Of(adapter.Interface);
            var members = new List<CsDecl>();
            var methods = ((InterfaceType)adapter.Interface.Underlying).AllMethods;
            // The methods' parameters hide the constructor's.
            var value = "value";
            while (methods.Any(m => m.Signature.Params.Vars.Any(p => p.Name == value))) value = "adapted" + value;
            foreach (var m in methods)
            {
                var found = MemberLookup.Find(adapter.Type, false, m.Package, m.Name);
                var call = ForwardedCall(value, adapter.Type, found, (FuncObj)found.Obj!, PlainParameters(m.Signature));
                members.Add(Blank(ForwardMember(adapter.Interface, m, (FuncObj)found.Obj!, call, isExplicit: false)));
            }
            yield return Cs.Class("internal sealed", $"{adapter.Name}({type} {value})", members, [$"LibraryAdapter({value})", iface]);
            if (_program.LibraryValues.IsAsserted(adapter.Interface))
            {
                registered.Add(Cs.Expr(new CsCall($"LibraryAdapters<{iface}>.Add",
                    new CsLambda([new CsParam(type, "value")], new CsNew(adapter.Name, ["value"]), isStatic: true))));
            }
        }
        if (registered.Count == 0) yield break;
        var register = Cs.Func("internal static", "void", "Register", [], Cs.Block(registered),
            attributes: ["System.Runtime.CompilerServices.ModuleInitializer"]);
        var all = Cs.Class("internal static", Types.FreshShared("LibraryTypes"), [register]);
        all.LeadingComments =
            ["/// <summary>Library types that become values of the program's interfaces when their values are asked for them.</summary>"];
        yield return all;
    }
}

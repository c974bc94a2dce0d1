// Lowers a checked package to C# files: one per Go file, with the file's types first and then its part of the static class
// that holds the package's constants, variables and functions.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Lowering;

using Go2Cs.Analysis;
using Go2Cs.CSharp;
using Go2Cs.Types;

internal sealed partial class PackageLowerer
{
    private readonly IReadOnlyList<GoFile> _files;
    private readonly Dictionary<GoObject, string> _functionNames = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GoObject, TypeDeclaration> _declarations = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _gotoLabels = [];
    private List<TypeDeclaration> _fileTypes = [];
    private readonly Lazy<HashSet<string>> _ownNames;
    private int _inits;

    public PackageLowerer(Package package, Info info, IReadOnlyList<GoFile> files)
    {
        Package = package;
        Info = info;
        _files = files;
        Suspends = new SuspendFacts(info, package, files);
        Forms = new MethodForms(info, Suspends, files);
        Variables = new VariableFacts(info, Forms, files);
        Stores = new StoreFacts(info, package, Suspends, Variables, files);
        Places = new PlaceFacts(info, Forms, Variables, files);
        Lengths = new LengthFacts(info, Variables, files);
        Types = new TypeNames(package, Suspends);
        foreach (GoObject obj in package.Scope.Elements.Values)
            if (obj is TypeNameObj { IsAlias: false } type) Types.Declare(type);
        Interfaces = new InterfaceUse(this);
        Types.LibraryInterface = Interfaces.LibraryInterface;
        _ownNames = new(() => [.. package.Scope.Elements.Keys, .. info.Defs.Values.Where(d => d is FuncObj or VarObj { IsField: true }).Select(d => d!.Name)]);
        foreach (GoFile file in files)
            foreach (Node n in Ast.Descendants(file))
                if (n is BranchStmt { Tok: Token.Goto, Label: { } label }) _gotoLabels.Add(label.Name);
    }

    public Package Package { get; }

    /// <summary>The declaration or statement being lowered.</summary>
    public Pos At { get; set; }

    public Info Info { get; }

    public TypeNames Types { get; }

    public SuspendFacts Suspends { get; }

    public MethodForms Forms { get; }

    public VariableFacts Variables { get; }

    public StoreFacts Stores { get; }

    public LengthFacts Lengths { get; }

    public PlaceFacts Places { get; }

    public InterfaceUse Interfaces { get; }

    public Comments Comments { get; } = new();

    /// <summary>Operators of the program's own wrapper types that the program uses.</summary>
    public HashSet<(string Type, string Op)> Operators { get; } = [];

    /// <summary>Name of the C# class that holds the package's functions.</summary>
    public string ClassName => Package.Name == "main" ? "Program" : Names.PackageLevel(Package.Name);

    public IReadOnlyList<CsFile> Lower()
    {
        var files = new List<(GoFile Source, List<TypeDeclaration> Types, List<CsDecl> Members)>();
        foreach (GoFile file in _files)
        {
            Comments.Open(file);
            _fileTypes = [];
            IReadOnlyList<string> header = Comments.TakeBefore(file.Name.Pos);
            List<CsDecl> members = Members(file);
            IReadOnlyList<string> rest = Comments.TakeBefore(file.Source.At(file.Source.Content.Length));
            if (header.Count > 0 && _fileTypes.Count + members.Count > 0) _headers[file] = header;
            files.Add((file, _fileTypes, members));
        }
        if (Package.Name == "main") files[0].Members.AddRange(EntryPoint());
        var result = new List<CsFile>();
        var shared = new List<CsDecl>();
        for (int i = 0; i < files.Count; i++)
        {
            (GoFile source, List<TypeDeclaration> types, List<CsDecl> members) = files[i];
            var declarations = types.SelectMany(TypeMembers).ToList();
            if (members.Count > 0) declarations.Add(PackageClass(members));
            if (i == files.Count - 1) declarations.AddRange(SharedTypes());
            CsDecl content = Cs.File(Usings(source), Namespace, declarations);
            if (_headers.TryGetValue(source, out IReadOnlyList<string>? header)) content.LeadingComments = header;
            result.Add(new CsFile(Path.GetFileNameWithoutExtension(source.Source.Name) + ".cs", content));
        }
        return result;
    }

    private readonly Dictionary<GoFile, IReadOnlyList<string>> _headers = new(ReferenceEqualityComparer.Instance);

    private IEnumerable<string> Usings(GoFile file)
    {
        var imports = file.Imports.Select(i => i.Path?.Value.Trim('"', '`')).ToList();
        yield return "System";
        if (Types.UsesComplex) yield return "System.Numerics";
        yield return "GoRuntime";
        if (imports.Any(i => i is not ("sync" or "sync/atomic" or "unsafe")) || Package.Imports.Count > 0) yield return "GoStd";
        if (Package.Imports.Any(p => p.Path is "sync" or "sync/atomic")) yield return "GoSync";
        yield return "static GoRuntime.Builtins";
        // Methods of the file's types use the package's functions and variables by their plain names.
        if (file.Decls.OfType<FuncDecl>().Any(f => f.Recv != null)) yield return $"static {Namespace}.{ClassName}";
    }

    private string Namespace => Package.Name == "main" ? "GoProgram" : "GoProgram." + Names.Escape(Package.Name);

    private CsDecl PackageClass(List<CsDecl> members) =>
        Cs.Class(Package.Name == "main" ? "internal static partial" : "public static partial", ClassName, members);

    private List<CsDecl> Members(GoFile file)
    {
        var members = new List<CsDecl>();
        foreach (Decl decl in file.Decls)
        {
            At = decl.Pos;
            switch (decl)
            {
                case GenDecl { Tok: Token.Import }:
                    Comments.TakeBefore(decl.End);
                    break;
                case GenDecl general:
                    General(general, members);
                    break;
                case FuncDecl { Body: null } f:
                    throw new UnsupportedException("function without a body") { At = f.Pos };
                case FuncDecl f:
                    DeclareFunction(f, members);
                    break;
            }
        }
        return members;
    }

    private void General(GenDecl decl, List<CsDecl> members)
    {
        foreach (Spec spec in decl.Specs)
        {
            IReadOnlyList<string> comments = Comments.TakeBefore(decl.IsGroup ? spec.Pos : decl.Pos, out bool blankLine);
            int first = members.Count;
            switch (spec)
            {
                case TypeSpec type:
                    DeclareType(type, comments);
                    continue;
                case ValueSpec { Tok: Token.Const } constant:
                    members.AddRange(constant.Names.Select(Constant).OfType<CsDecl>());
                    break;
                case ValueSpec variable:
                    members.AddRange(variable.Names.Select(Variable).OfType<CsDecl>());
                    break;
            }
            if (members.Count == first) continue;
            members[first].LeadingComments = comments;
            members[first].BlankLineBefore = blankLine || spec == decl.Specs[0];
            members[^1].TrailingComment = Comments.TakeTrailing(spec);
        }
    }

    private CsDecl? Constant(Ident name)
    {
        if (name.IsBlank || Info.Defs[name] is not ConstObj constant || ConstantType(constant) is not { } type) return null;
        GoType goType = TypePredicates.Default(constant.Type!);
        CsExpr value = new FunctionLowerer(this, []).ConstantLiteral(constant.Value, goType);
        string access = Access(constant);
        return TypeNames.IsWrapper(goType)
            ? Cs.PackageVar(access + " static readonly", type, Names.PackageLevel(constant.Name), value)
            : Cs.Const(access, type, Names.PackageLevel(constant.Name), value);
    }

    private string Access(GoObject obj) => Package.Name != "main" && obj.IsExported ? "public" : "internal";

    /// <summary>The C# type that holds the constant, or null when none can and every use is written out.</summary>
    public string? ConstantType(ConstObj constant)
    {
        GoType type = TypePredicates.Default(constant.Type!);
        ConstantValue value = constant.Value;
        if (TypeNames.IsWrapper(type)) return Types.Of(type);
        if (TypePredicates.IsString(type)) return CsLiteral.IsText(value.Bytes) ? "string" : null;
        if (TypePredicates.IsComplex(type)) return null;
        if (TypePredicates.IsUntyped(constant.Type!) && TypePredicates.IsInteger(type) && !value.ToInt().TryGetInt64(out _)) return null;
        if (TypePredicates.IsUntyped(constant.Type!) && TypePredicates.IsFloat(type) && !double.IsFinite(value.ToFloat().DoubleValue)) return null;
        return type.Underlying is BasicType { Kind: not BasicKind.Uintptr } ? Types.Of(type) : null;
    }

    private CsDecl? Variable(Ident name)
    {
        if (name.IsBlank || Info.Defs[name] is not VarObj v) return null;
        string type = Types.Of(v.Type);
        if (!Variables.IsAddressed(v)) return Cs.PackageVar(Access(v) + " static", type, Names.PackageLevel(v.Name), InitialValue(v));
        if (TypeNames.IsHandle(v.Type)) return Cs.PackageVar(Access(v) + " static readonly", type, Names.PackageLevel(v.Name), new CsNew(null, []));
        string pointer = $"Ptr<{type}>";
        string created = Interfaces.PointerClass(v.Type) ?? pointer;
        CsExpr? initial = InitialValue(v);
        if (IsLibraryType(v.Type) && v.Type.Underlying is Go2Cs.Types.StructType && initial == null)
            return Cs.PackageVar(Access(v) + " static readonly", pointer, Names.PackageLevel(v.Name), new CsCall("Ptr.New", [], [type]));
        return Cs.PackageVar(Access(v) + " static readonly", pointer, Names.PackageLevel(v.Name), new CsNew(created == pointer ? null : created, initial == null ? [] : [new CsCast(type, initial)]));
    }

    private void DeclareFunction(FuncDecl f, List<CsDecl> members)
    {
        IReadOnlyList<string> comments = Comments.TakeBefore(f.Pos);
        if (f.Name.IsBlank)
        {
            Comments.TakeBefore(f.End);
            return;
        }
        if (f.Type.TypeParams != null) throw new UnsupportedException("generic functions") { At = f.Name.Pos };
        var function = (FuncObj)Info.Defs[f.Name]!;
        MethodForm? form = f.Recv == null ? null : Forms.Of(function);
        _insideType = form != null;
        var lowerer = new FunctionLowerer(this, PackageNamesUsedIn(f));
        (List<CsParam> parameters, CsBlock body) = lowerer.Function(f, function, form);
        _insideType = false;
        bool isAsync = Suspends.Suspends(function);
        string returns = Types.Result(function.Signature, isAsync);
        string asyncModifier = isAsync ? " async" : "";
        CsDecl decl;
        if (form == null)
        {
            decl = Cs.Func("internal static" + asyncModifier, returns, FunctionName(function), parameters, body);
            members.Add(decl);
        }
        else if (form == MethodForm.Pointer)
        {
            decl = Cs.Func(Access(function) + " static" + asyncModifier, returns, MethodName(function), parameters, body);
            _declarations[ReceiverType(function).Obj].Extensions.Add(decl);
        }
        else
        {
            decl = Cs.Method("public" + asyncModifier, returns, MethodName(function), parameters, body);
            _declarations[ReceiverType(function).Obj].Members.Add(decl);
        }
        decl.LeadingComments = comments;
        decl.BlankLineBefore = true;
    }

    /// <summary>The named type a method is declared on.</summary>
    public static NamedType ReceiverType(FuncObj method)
    {
        GoType t = AliasType.Unalias(method.Signature.Recv!.Type);
        return (NamedType)(t is PointerType p ? AliasType.Unalias(p.Elem) : t);
    }

    // Locals must not take the name of a package-level thing that the same function uses.
    private IEnumerable<string> PackageNamesUsedIn(Node node)
    {
        var names = new HashSet<string> { ClassName };
        foreach (Node n in Ast.Descendants(node))
        {
            if (n is not Ident id || !Info.Uses.TryGetValue(id, out GoObject? obj)) continue;
            if (obj is BuiltinObj) names.Add(obj.Name);
            else if (obj.Parent == Package.Scope || obj is PkgNameObj or TypeNameObj) names.Add(Names.PackageLevel(obj is PkgNameObj p ? p.Imported.Name : obj.Name));
        }
        foreach (string builtin in (string[])["equal", "assert", "assertOk", "div", "rem", "shl", "shr", "unreachable", "index", "panic", "recover", "append", "appendSlice"]) names.Add(builtin);
        return names;
    }
}

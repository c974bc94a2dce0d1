// Grammar area: statements, but for those with a header (Parser.Headers.cs).
using Go2Cs.Diagnostics;

namespace Go2Cs.Syntax;

public sealed partial class Parser
{
    // StatementList = { Statement ";" } . The last semicolon may be left out.
    private IReadOnlyList<Stmt> ParseStmtList()
    {
        var mark = _statements.Count;
        while (Tok is not (Token.EOF or Token.RBrace or Token.Case or Token.Default))
        {
            var stmt = ParseStmtOrNull();
            RejectDirectives();
            if (stmt == null)
                break;
            _statements.Add(stmt);
            if (!Got(Token.Semicolon) && Tok != Token.RBrace)
            {
                SyntaxError("at end of statement");
                SkipTo(new TokenSet(Token.Semicolon, Token.RBrace, Token.Case, Token.Default));
                Got(Token.Semicolon);
            }
        }
        return TakeFrom(_statements, mark);
    }

    // Block = "{" StatementList "}" . The context is for the error if the brace is missing.
    private BlockStmt ParseBlock(string context)
    {
        var start = TokPos;
        if (!Got(Token.LBrace))
        {
            SyntaxError("expected { after " + context);
            SkipTo(new TokenSet(Token.Ident, Token.RBrace));
            var end = TokPos;
            if (Got(Token.RBrace))
                return Finish(new BlockStmt { List = [], Rbrace = end }, start);
        }
        var list = ParseStmtList();
        var rbrace = TokPos;
        Want(Token.RBrace);
        return Finish(new BlockStmt { List = list, Rbrace = rbrace }, start);
    }

    // Null, without an error, if there is no statement.
    private Stmt? ParseStmtOrNull()
    {
        EnterNesting();
        var stmt = StackGuard.IsLow ? StackGuard.Run(ParseStmtUnguarded) : ParseStmtUnguarded();
        _nesting--;
        return stmt;
    }

    private Stmt? ParseStmtUnguarded()
    {
        if (Tok == Token.Ident)
        {
            RejectDirectives();
            var lhs = ParseExprList();
            return lhs is [Ident label] && Tok == Token.Colon
                ? ParseLabeledStmtOrNull(label)
                : ParseSimpleStmt(lhs, Token.None);
        }
        var start = TokPos;
        if (Tok is Token.Var or Token.Const or Token.Type)
            return Finish(new DeclStmt { Decl = ParseGenDecl() }, start);

        RejectDirectives();
        switch (Tok)
        {
            case Token.LBrace:
                return ParseBlock("");
            case Token.Add or Token.Sub or Token.Mul or Token.And or Token.Xor or Token.Not or Token.Arrow:
            case Token.Func or Token.LParen or Token.LBrack or Token.Struct or Token.Map or Token.Chan or Token.Interface:
            case >= Token.Int and <= Token.String:
                return ParseSimpleStmt(null, Token.None);
            case Token.For:
                return ParseForStmt();
            case Token.Switch:
                return ParseSwitchStmt();
            case Token.Select:
                return ParseSelectStmt();
            case Token.If:
                return ParseIfStmt();
            case Token.Break or Token.Continue or Token.Fallthrough or Token.Goto:
                return ParseBranchStmt();
            case Token.Go or Token.Defer:
                return ParseCallStmt();
            case Token.Return:
                Next();
                var results = Tok is Token.Semicolon or Token.RBrace ? [] : ParseExprList();
                return Finish(new ReturnStmt { Results = results }, start);
            case Token.Semicolon:
                var isImplicit = _lexer.Text != "semicolon";
                return new EmptyStmt { Implicit = isImplicit, Pos = start, End = start.Advance(isImplicit ? 0 : 1) };
            default:
                return null;
        }
    }

    private BranchStmt ParseBranchStmt()
    {
        var start = TokPos;
        var keyword = Tok;
        Next();
        var hasLabel = keyword == Token.Goto || (keyword != Token.Fallthrough && Tok == Token.Ident);
        return Finish(new BranchStmt { Tok = keyword, Label = hasLabel ? ParseName() : null }, start);
    }

    // GoStmt = "go" Expression . DeferStmt = "defer" Expression .
    private Stmt ParseCallStmt()
    {
        var start = TokPos;
        var keyword = Tok;
        Next();
        var x = ParsePrimaryExpr(null);
        if (x is ParenExpr)
        {
            Error(x.Pos, $"expression in {keyword.Spelling()} must not be parenthesized");
            x = Ast.Unparen(x);
        }
        return keyword == Token.Go
            ? Finish(new GoStmt { Call = x }, start)
            : Finish(new DeferStmt { Call = x }, start);
    }

    private LabeledStmt? ParseLabeledStmtOrNull(Ident label)
    {
        var colon = TokPos;
        Want(Token.Colon);
        Stmt? stmt;
        if (Tok == Token.RBrace)
            stmt = new EmptyStmt { Implicit = true, Pos = TokPos, End = TokPos };
        else
            stmt = ParseStmtOrNull();
        if (stmt != null)
            return Finish(new LabeledStmt { Label = label, Colon = colon, Stmt = stmt }, label.Pos);
        SyntaxError(colon, "missing statement after label");
        return null;
    }

    // SimpleStmt = ExpressionStmt | SendStmt | IncDecStmt | Assignment | ShortVarDecl .
    // The left side may have been parsed. The keyword is that of the statement whose header this is part of.
    private Stmt ParseSimpleStmt(IReadOnlyList<Expr>? lhs, Token keyword)
    {
        lhs ??= ParseExprList();
        var first = lhs[0];
        var (tok, tokPos) = (Tok, TokPos);
        if (tok is Token.Assign or Token.Define)
        {
            Next();
            if (keyword == Token.For && Tok == Token.Range)
                return ParseRangeClause(lhs, tok, tokPos, first.Pos);
            return FinishAssign(lhs, tok, tokPos, ParseExprList());
        }
        if (lhs.Count > 1)
        {
            SyntaxError("expected := or = or comma");
            SkipTo(new TokenSet(Token.Semicolon, Token.RBrace));
            return Finish(new ExprStmt { X = first }, first.Pos);
        }
        if (tok.IsCompoundAssign())
        {
            Next();
            return FinishAssign(lhs, tok, tokPos, [ParseExpr()]);
        }
        switch (tok)
        {
            case Token.Inc or Token.Dec:
                Next();
                return Finish(new IncDecStmt { X = first, TokPos = tokPos, Tok = tok }, first.Pos);
            case Token.Arrow:
                Next();
                return Finish(new SendStmt { Chan = first, Arrow = tokPos, Value = ParseExpr() }, first.Pos);
            default:
                return new ExprStmt { X = first, Pos = first.Pos, End = first.End };
        }
    }

    private AssignStmt FinishAssign(IReadOnlyList<Expr> lhs, Token tok, Pos tokPos, IReadOnlyList<Expr> rhs) =>
        Finish(new AssignStmt { Lhs = lhs, TokPos = tokPos, Tok = tok, Rhs = rhs }, lhs[0].Pos);
}

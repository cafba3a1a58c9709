using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Method;

public sealed class MethodOnSqlite(TestHost<OnSqlite> host) : MethodTests<OnSqlite>(host);

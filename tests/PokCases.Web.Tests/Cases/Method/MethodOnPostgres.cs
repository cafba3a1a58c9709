using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Method;

public sealed class MethodOnPostgres(TestHost<OnPostgres> host) : MethodTests<OnPostgres>(host);

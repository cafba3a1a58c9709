using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases.Method;

public sealed class InterimOnPostgres(TestHost<OnPostgres> host) : InterimTests<OnPostgres>(host);

using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class LookOverOnPostgres(TestHost<OnPostgres> host) : LookOverTests<OnPostgres>(host);

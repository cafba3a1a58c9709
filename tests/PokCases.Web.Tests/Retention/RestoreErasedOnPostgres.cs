using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

public sealed class RestoreErasedOnPostgres(TestHost<OnPostgres> host) : RestoreErasedTests<OnPostgres>(host);

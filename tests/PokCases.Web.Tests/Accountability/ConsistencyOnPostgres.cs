using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class ConsistencyOnPostgres(TestHost<OnPostgres> host) : ConsistencyTests<OnPostgres>(host);
